import { isEmptyWord } from './search-words.ts';

/** A word that was found stands for the typed one from this share of its letters on, counted from the first. */
const MIN_SHARED = 0.6;
/** What a word that only joins a question together counts beside one that says what it is about. */
const EMPTY_WEIGHT = 0.2;

/** A word as words are compared: its letters and figures, small and without accents. */
export function bareWord(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

/** The words of a text as words are compared. */
export function bareWords(text: string): string[] {
	return text.split(/\s+/).map(bareWord).filter(Boolean);
}

/** The same, and the parts of words with a hyphen besides, which are found by themselves. */
export function bareWordsAndParts(text: string): string[] {
	return [...bareWords(text), ...bareWords(text.replace(/\p{Pd}/gu, ' '))];
}

/**
 * Whether a word that was found begins with enough of the typed one to stand for it. A figure has to be there whole.
 * Endings do not count: what has "take" is found by "taking".
 */
export function isNear(typed: string, found: string): boolean {
	if (/\d/.test(typed)) return found.startsWith(typed);
	const stem = typed.replace(/^(.{3,}?)(?:ing|ed|es|s)$/, '$1');
	return countShared(stem, found) >= stem.length * MIN_SHARED;
}

/**
 * The similarity of a query and a wording, such as a question or a name, from 0 to 1.
 *
 * @param query Words as `bareWords` gives them.
 */
export function similarity(query: string[], wording: string): number {
	const words = bareWords(wording);
	const shared =
		sum(query, (word) => nearest(word, words)) + sum(words, (word) => nearest(word, query));
	return shared / (sum(query) + sum(words));
}

/** How near a word comes to the nearest of others: listed to lists, recognise to recognition. */
function nearest(word: string, others: string[]): number {
	const shares = others.map(
		(other) => countShared(word, other) / Math.max(word.length, other.length),
	);
	const share = Math.max(0, ...shares);
	return share < MIN_SHARED ? 0 : share;
}

/** Adds up words, such as join a question together for less. */
function sum(words: string[], value: (word: string) => number = () => 1): number {
	return words.reduce(
		(total, word) => total + value(word) * (isEmptyWord(word) ? EMPTY_WEIGHT : 1),
		0,
	);
}

/** How many letters two words have in common, counted from the first. */
export function countShared(a: string, b: string): number {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	return shared;
}
