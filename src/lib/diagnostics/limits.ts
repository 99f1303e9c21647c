import type { Diagnose, Diagnostic } from './diagnostic.ts';
import type { Range } from './locate.ts';

/** Of each text, no more diagnostics than this are reported at once: a text with a million of them is mended by starting over. */
export const MAX_DIAGNOSTICS = 50;

/** How deep lists, quotations and components may stand in one another. */
export const MAX_DEPTH = 50;

/** The most bytes of a file of text. */
export const MAX_BYTES = 200_000;

/** A file of text beyond the limit: `file-size`. */
export function tooLarge(diagnose: Diagnose, bytes: number): Diagnostic {
	const message = `This text has ${Math.ceil(bytes / 1000)} KB; a file of content has at most ${MAX_BYTES / 1000} KB.`;
	return diagnose({ start: 0, end: 1 }, 'file-size', message, 'Divide it into several files.');
}

/** Names that every JavaScript object has, in small letters. As a key or an id they would be found where nothing was written. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(
	[...Object.getOwnPropertyNames(Object.prototype), 'prototype'].map((name) => name.toLowerCase()),
);

/** A name that cannot be a key, an id or a column: `reserved-name`. */
export function reservedName(
	diagnose: Diagnose,
	range: Range,
	name: string,
	hint: string,
): Diagnostic {
	const message = `"${name}" is the name of a property that every JavaScript object has.`;
	return diagnose(range, 'reserved-name', message, hint);
}
