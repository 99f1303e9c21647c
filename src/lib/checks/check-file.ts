import { ID } from '../../schemas/shared.ts';
import { FILE_START, diagnoseIn, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_BYTES, RESERVED_NAMES, reservedName, tooLarge } from '../diagnostics/limits.ts';
import { adviseName } from '../ledger/advise-place.ts';
import { adviseCommand } from '../ledger/explain-csv.ts';
import { validateCharacters } from '../text/characters.ts';

const SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?$/;

/**
 * Checks a file before its text is read: `symbolic-link`, `file-name`, `reserved-name`, `file-size`,
 * `hidden-character`, `mixed-script`. The characters of entries are validated with their prose.
 *
 * @returns the first kind of problem alone, so that the file is read no further
 */
export function checkFile(file: ContentFile): Diagnostic[] {
	if (file.isLink) {
		const message = `"${file.path}" is a link to another file.`;
		const hint = 'Put the file itself here.';
		return [diagnosticAt(file, FILE_START, 'symbolic-link', message, hint)];
	}
	if (file.bytes === undefined && !isPicturePath(file.path)) {
		const size = file.size ?? Buffer.byteLength(file.text);
		if (size > MAX_BYTES) return [tooLarge(diagnoseIn(file), size)];
	}
	if (file.path.endsWith('.mdx')) return [];
	// Spreadsheets begin a CSV file with a byte order mark.
	const hasMark = file.path.endsWith('.csv') && file.text.startsWith('\ufeff');
	const text = hasMark ? ` ${file.text.slice(1)}` : file.text;
	return validateCharacters(text, diagnoseIn(file));
}

/** The most characters of a file name without its ending; see `ID`. */
const MAX_NAME = 80;

/** A path of small letters, digits and hyphens, none of whose parts is a name that every object or Windows has, or too long: `file-name`, `reserved-name`. */
export function checkName(file: ContentFile): Diagnostic[] {
	const parts = file.path.split('/');
	const names = parts.map((part) => part.replace(/\.[a-z]+$/, ''));
	const odd = names[parts.findIndex((part) => !SEGMENT.test(part))];
	if (odd !== undefined) {
		const message = `The file name "${odd}" cannot be part of an address.`;
		const better = adviseName(odd);
		const rule = 'A name has small Latin letters, digits and single hyphens only.';
		const hint = better ? `Rename the file to "${better}". ${rule}` : `Rename the file. ${rule}`;
		return [diagnosticAt(file, FILE_START, 'file-name', message, hint)];
	}
	const unfit = names.find((name) => !ID.test(name));
	if (unfit !== undefined) {
		const isLong = unfit.length > MAX_NAME;
		const message = isLong
			? `The file name "${unfit}" has ${unfit.length} characters; it may have ${MAX_NAME}.`
			: `Windows keeps the name "${unfit}" for a device, so nobody could have this file there.`;
		const hint = isLong
			? 'Rename the file: a few words that tell it from others are enough.'
			: `Add a word to it, such as "${unfit}-record".`;
		return [diagnosticAt(file, FILE_START, 'file-name', message, hint)];
	}
	const reserved = names.find((name) => RESERVED_NAMES.has(name));
	if (reserved === undefined) return [];
	const hint = 'Choose another name for the file.';
	return [reservedName(diagnoseIn(file), FILE_START, reserved, hint)];
}

/** Finds what makes a file unreadable as a whole, whatever it holds: `file-encoding`, `merge-conflict`. */
export function findDamage(file: ContentFile): Diagnostic | undefined {
	const { text } = file;
	const strange = text.indexOf('\uFFFD');
	if (strange >= 0) {
		const message = 'This file has bytes here that are not UTF-8.';
		const hint = file.path.endsWith('.csv')
			? adviseCommand(file.path)
			: 'Save the file again with the encoding "UTF-8", and look whether every letter is right.';
		return diagnosticAt(file, { start: strange, end: strange + 1 }, 'file-encoding', message, hint);
	}
	const conflict = /^<{7} .*$/m.exec(text);
	if (conflict === null || !/^>{7} /m.test(text)) return undefined;
	const range = { start: conflict.index, end: conflict.index + conflict[0].length };
	const message = 'Two versions of the same lines stand here, one of them from somebody else.';
	const hint =
		'Keep the lines that are right, and delete the others with the lines that start with "<<<<<<<", "=======" and ">>>>>>>".';
	return diagnosticAt(file, range, 'merge-conflict', message, hint);
}

/** Whether a file is named as a picture beside an entry. */
export function isPicturePath(path: string): boolean {
	return /^entries\/(?:[^/]+\/)?[^/]+\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(path);
}
