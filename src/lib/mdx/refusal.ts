import type { Range } from '../text/locate.ts';

/** Something in a text that content may not hold. Places count from the start of the text. */
export interface Refusal extends Range {
	/** The permanent name of the rule. */
	rule: string;
	/** What is wrong, in full sentences. */
	message: string;
	/** What to do. */
	hint: string;
}

/** Of each text, no more refusals than this are told at once: a text of a million faults is mended by starting anew. */
export const MOST_REFUSALS = 50;

/** How deep lists, quotations and components may stand in one another. */
export const MOST_DEPTH = 50;

/** The most bytes of a file of text. */
export const MOST_BYTES = 200_000;

/** Names that every JavaScript object has, in small letters. As a key or an id they would be found where nothing was written. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(
	[...Object.getOwnPropertyNames(Object.prototype), 'prototype'].map((name) => name.toLowerCase()),
);
