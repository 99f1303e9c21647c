import cyrillicToTranslit from 'cyrillic-to-translit-js';
import distance from 'damerau-levenshtein';
import { searchWords, trimWord } from './search-words.ts';
import type { WordList } from './word-list.ts';

/** What a query may have meant. */
export interface Correction {
	/** The query with its misspelt words put right. */
	query: string;
	/** True when nothing else comes near. */
	isSure: boolean;
}

interface Candidate {
	word: string;
	/** Edits from what was typed: letters added, dropped, exchanged or swapped with their neighbour. */
	edits: number;
	/** True when letters were only left out: that happens more often than any other slip. */
	isShortened: boolean;
	/** The place in the word list: higher is more frequent. */
	rank: number;
}

type KnownWord = Pick<Candidate, 'word' | 'rank'>;

const MOST = 3;
const { transform } = cyrillicToTranslit();

/**
 * Puts the misspelt words of a query right, from the site's own words.
 * A word in Cyrillic that the site does not have is tried in Latin letters too.
 *
 * @returns the likeliest corrections first, none when every word is known or nothing is near
 */
export function correctQuery(query: string, list: WordList): Correction[] {
	const known = list.flatMap((words, rank) =>
		words.split(' ').map((word): KnownWord => ({ word, rank })),
	);
	const choices = searchWords(query).map((typed) => {
		const word = trimWord(typed);
		const isKnown = known.some((one) => one.word.startsWith(word));
		const found = isKnown || /\d/.test(word) ? [] : candidates(word, known);
		return { typed, found };
	});
	if (choices.every(({ found }) => found.length === 0)) return [];
	const isSure = choices.every(({ found }) => found.length === 0 || isClear(found));
	return Array.from({ length: isSure ? 1 : MOST }, (_, place) => {
		const words = choices.map(({ typed, found }) => (found[place] ?? found[0])?.word ?? typed);
		return { query: words.join(' '), isSure };
	}).filter((one, index, all) => all.findIndex((other) => other.query === one.query) === index);
}

function candidates(word: string, known: KnownWord[]): Candidate[] {
	const latin = /\p{Script=Cyrillic}/u.test(word) ? transform(word) : word;
	const spellings = [...new Set([word, latin])];
	return spellings
		.flatMap((spelling) =>
			known.flatMap((one) => {
				const most = mostEdits(spelling);
				if (Math.abs(one.word.length - spelling.length) > most) return [];
				const edits = distance(spelling, one.word).steps;
				// Hardly anybody mistypes the first letter and another one.
				const isLikely = edits < 2 || one.word[0] === spelling[0];
				return edits <= most && isLikely
					? [{ ...one, edits, isShortened: isShortened(spelling, one.word) }]
					: [];
			}),
		)
		.sort(
			(a, b) =>
				a.edits - b.edits ||
				Number(b.isShortened) - Number(a.isShortened) ||
				b.rank - a.rank ||
				a.word.localeCompare(b.word),
		);
}

/** Whether a word became the typed one by leaving letters out. */
function isShortened(typed: string, word: string): boolean {
	let place = 0;
	for (const letter of word) if (letter === typed[place]) place += 1;
	return place === typed.length && typed[0] === word[0];
}

/** How many edits a word of this length may be away from. */
function mostEdits({ length }: string): number {
	if (length < 4) return 0;
	return length < 6 ? 1 : 2;
}

/** Whether the best word is nearer than the second, or much more frequent. Endings of one word are one word. */
function isClear([best, ...others]: Candidate[]): boolean {
	return others.every(
		({ word, edits, rank, isShortened }) =>
			best === undefined ||
			best.isShortened !== isShortened ||
			edits > best.edits ||
			rank + 3 <= best.rank ||
			areForms(word, best.word),
	);
}

/** Whether two words are forms of one, such as ruling and rulings. */
function areForms(a: string, b: string): boolean {
	const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
	return long.startsWith(short) && /^(?:s|es|d|ed|n|ns|ing)$/.test(long.slice(short.length));
}
