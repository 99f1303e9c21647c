import { bareWord, bareWordsAndParts, countShared, isNear } from '../../lib/search/match-words.ts';
import { isEmptyWord } from '../../lib/search/search-words.ts';
import type { WordList } from '../../lib/search/word-list.ts';
import type { Found } from './find-results.client.ts';
import type { Description, Pagefind, PagefindResult } from './pagefind.client.ts';

/** How many results are loaded anyway, because they are shown. */
const SHOWN = 10;
/** The list of words has no figures. This one, the year of the listing, is in the index. */
const FIGURE = '2003';
/** How many letters at least a word of the site has in common with the one that is found by it. */
const SHORTEST_STEM = 3;

/**
 * Which words were not found as they were typed. Pagefind takes the nearest beginning of a word that it does not know:
 * "nonsensequery" finds what has "no".
 *
 * @returns `changed`: no record has a word that begins with them; `unknown`: nor one that is near
 */
export async function classifyWords({
	words,
	results,
	byWord,
}: Found): Promise<{ changed: string[]; unknown: string[] }> {
	const shown = (await readWords(results.slice(0, SHOWN))).flat();
	const changed: string[] = [];
	const unknown: string[] = [];
	for (const word of words) {
		const typed = bareWord(word);
		if (word.includes('"') || typed === '') continue;
		const isWhole = (found: string) => found.startsWith(typed);
		if (shown.some(isWhole)) continue;
		const own = (await readWords((byWord.get(word) ?? []).slice(0, 1))).flat();
		if (own.some(isWhole)) continue;
		changed.push(word);
		if (!own.some((found) => isNear(typed, found))) unknown.push(word);
	}
	return { changed, unknown };
}

/**
 * Whether the part of the index that would have a word is there. Pagefind finds nothing in a part that it could not load,
 * and does not say so; the words of the site that stand before and after it in the alphabet lie in the same part or next to it.
 */
export async function isIndexed(engine: Pagefind, word: string, list: WordList): Promise<boolean> {
	const typed = bareWord(word);
	const known = [FIGURE, ...list.flatMap((words) => words.split(' '))]
		.filter((one) => one !== '' && !isEmptyWord(one))
		.sort();
	const next = known.findIndex((one) => one > typed);
	const neighbours = next < 0 ? known.slice(-1) : known.slice(Math.max(0, next - 1), next + 1);
	for (const neighbour of neighbours) {
		const [best] = (await engine.search(neighbour)).results;
		const words = (await readWords(best === undefined ? [] : [best])).flat();
		if (!words.some((one) => countShared(bareWord(neighbour), one) >= SHORTEST_STEM)) return false;
	}
	return true;
}

/** The words of each result that were found, and those of its names. */
async function readWords(results: PagefindResult[]): Promise<string[][]> {
	return Promise.all(results.map(async (result) => wordsFound(await result.data())));
}

function wordsFound({ excerpt, meta }: Description): string[] {
	const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text = '']) => text);
	return bareWordsAndParts([...marked, ...Object.values(meta)].join(' '));
}
