import type { SearchRecord } from './search-record.ts';

/** Words of the site, the rarest first: each place of the list holds words about twice as frequent as the one before. */
export type WordList = string[];

/** How often a word of running text has to occur to be suggested; words of titles and names always are. */
const MIN_USES = 4;
const SHORTEST = 4;

/**
 * The words that a misspelt query may have meant.
 *
 * @returns lower case, separated by spaces, in the order of frequency
 */
export function listWords(records: SearchRecord[]): WordList {
	const uses = new Map<string, number>();
	const named = new Set<string>();
	for (const { title, names = [], content, kind } of records) {
		if (kind === 'Entry') continue;
		for (const word of wordsOf(`${title} ${content} ${names.join(' ')}`))
			uses.set(word, (uses.get(word) ?? 0) + 1);
		if (kind !== 'Claim' && kind !== 'Quotation')
			for (const word of wordsOf(`${title} ${names.join(' ')}`)) named.add(word);
	}
	const list: string[][] = [];
	for (const [word, count] of uses) {
		if (count < MIN_USES && !named.has(word)) continue;
		(list[Math.floor(Math.log2(count))] ??= []).push(word);
	}
	return Array.from(list, (words) => (words ?? []).sort().join(' '));
}

/** The words of a text that are long enough to be misspelt, in lower case. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.match(/\p{L}[\p{L}\p{M}]+/gu)
			?.filter((word) => word.length >= SHORTEST) ?? []
	);
}
