import type { WordList } from '../../lib/search/word-list.ts';
import { findDays } from '../../lib/dates/find-days.ts';
import { formatDate } from '../../lib/dates/format-date.ts';
import { correctQuery } from '../../lib/search/correct-query.ts';
import { searchWords } from '../../lib/search/search-words.ts';
import { filterResults } from './filter-results.client.ts';
import { MIN_RESULTS, eventsOn, findResults } from './find-results.client.ts';
import type { Asked, Found } from './find-results.client.ts';
import { loadEngine } from './pagefind.client.ts';
import type { FilterCounts, Filters, Pagefind, PagefindResult } from './pagefind.client.ts';
import { classifyWords, isIndexed } from './classify-words.client.ts';
import { loadWordList } from './word-list.client.ts';

/** What a search brought. */
export interface SearchAnswer {
	results: PagefindResult[];
	counts: FilterCounts;
	/** Words that nothing has. The rest was searched. */
	unknown: string[];
	/** What was searched instead, when the query was misspelt. */
	corrected?: string;
	/** What else the query may have meant. */
	suggestions: string[];
	/** True when the list of spellings could not be loaded. */
	isUnchecked?: boolean;
}

/**
 * Searches the site.
 *
 * @param filters the chosen ones; without them nothing is counted by filter
 * @param isExact search these very words, even if they look misspelt
 */
export async function search(
	base: string,
	query: string,
	filters: Filters | undefined,
	isExact: boolean,
): Promise<SearchAnswer> {
	const engine = await loadEngine(base);
	const { results, ...answer } = await lookUp(engine, base, query, isExact);
	if (filters === undefined) return { results, counts: {}, ...answer };
	return { ...(await filterResults(engine, results, filters)), ...answer };
}

async function lookUp(
	engine: Pagefind,
	base: string,
	query: string,
	isExact: boolean,
): Promise<Omit<SearchAnswer, 'counts'>> {
	const asked = await readQuery(engine, query);
	const found = await findResults(engine, asked);
	const classified = await classifyWords(found);
	const isFound = found.results.length >= MIN_RESULTS && classified.changed.length === 0;
	if (!isFound || classified.unknown.length > 0) {
		let list: WordList;
		try {
			list = await loadWordList(base);
		} catch (error) {
			if (found.results.length === 0 || classified.unknown.length > 0) throw error;
			return { results: found.results, unknown: [], suggestions: [], isUnchecked: true };
		}
		for (const word of classified.unknown)
			if (!(await isIndexed(engine, word, list))) throw new Error('Part of the index is missing.');
		const corrections = isExact ? [] : correctQuery(asked.words.join(' '), list);
		const [best, ...others] = corrections.map((one) => putIn(query, asked.words, one.query));
		if (best !== undefined)
			return {
				...(await lookUp(engine, base, best, true)),
				corrected: best,
				suggestions: others,
			};
	}
	const { unknown } = classified;
	const { results } = unknown.length === 0 ? found : await findKnown(engine, asked, unknown);
	return { results, unknown, suggestions: [] };
}

/** The words of a query, with the day that it names written as the site writes it. */
async function readQuery(engine: Pagefind, query: string): Promise<Asked> {
	const [written] = findDays(query);
	if (written === undefined) return { query, words: searchWords(query) };
	const { days } = written;
	let [day = ''] = days;
	for (const one of [...days].reverse()) if ((await eventsOn(engine, one)).length > 0) day = one;
	return { query, words: searchWords(query.replace(written.written, formatDate(day))), day };
}

/** The query with its words put right, the words between them as they were. */
function putIn(query: string, words: string[], corrected: string): string {
	const right = corrected.split(' ');
	return words.reduce((text, word, place) => text.replace(word, () => right[place] ?? word), query);
}

/** Finds what has the other words of a query, nothing when there are none. */
async function findKnown(engine: Pagefind, asked: Asked, unknown: string[]): Promise<Found> {
	const words = asked.words.filter((word) => !unknown.includes(word));
	return words.length === 0
		? { words, results: [], byWord: new Map() }
		: findResults(engine, { ...asked, words });
}
