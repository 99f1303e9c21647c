import { foldResults } from '../../lib/search/fold-results.ts';
import { searchWords } from '../../lib/search/search-words.ts';
import { loadEngine } from './pagefind.client.ts';
import type { FilterCounts, Filters, Pagefind, PagefindResult } from './pagefind.client.ts';

/** One line of the list of results. */
export interface SearchResult {
	url: string;
	title: string;
	kind: string;
	/** The title of the entry that it is a part of. */
	within: string | undefined;
	/** Its title and its other names. */
	names: string;
	/** The words around the match, as HTML with `<mark>` around it. Pagefind escapes all else. */
	excerpt: string;
	/** True for a part that stands under its entry. */
	isPart: boolean;
}

/** What a search brought. */
export interface SearchAnswer {
	total: number;
	results: SearchResult[];
	counts: FilterCounts;
	/** What was searched instead, when the query was misspelt beyond doubt. */
	corrected?: string;
	/** What the query may have meant. */
	suggestions: string[];
}

const SHOWN = 10;
/** A word is looked up in the site's own words from this length on. */
const SURE_LETTERS = 4;
/** With fewer results than this, those that have only some of the words are shown too. */
const ENOUGH = 3;

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
	if (filters !== undefined) await engine.filters();
	const options = filters === undefined ? {} : { filters };
	const words = searchWords(query);
	const found = await engine.search(words.join(' ') || null, options);
	const first = await answer(found.results, found.filters);
	const isEnough = found.results.length >= ENOUGH;
	if (isExact || words.length === 0 || (isEnough && (await areKnown(engine, words, first.results))))
		return first;
	const { suggestCorrections } = await import('./spelling.client.ts');
	const corrections = await suggestCorrections(base, words.join(' '));
	const [best] = corrections;
	if (best === undefined)
		return isEnough
			? first
			: answer(await addPartial(engine, found.results, words, options), found.filters);
	const meant = await engine.search(best.query, options);
	if (best.isSure) {
		const results = await addPartial(engine, meant.results, best.query.split(' '), options);
		return { ...(await answer(results, meant.filters)), corrected: best.query };
	}
	const suggestions = corrections.map((one) => one.query);
	const either = suggestions.join(' ');
	const { results: whole } = await engine.search(either, options);
	const results = await addPartial(engine, whole, either.split(' '), options);
	return { ...(await answer(results, meant.filters)), suggestions };
}

/**
 * Whether all words were found as they were typed: Pagefind takes the nearest beginning of a word that it does not know.
 * A word that no result shows is searched by itself.
 */
async function areKnown(
	engine: Pagefind,
	words: string[],
	shown: SearchResult[],
): Promise<boolean> {
	for (const word of words) {
		if (word.length < SURE_LETTERS || shown.some((result) => hasWord(result, word))) continue;
		const [best] = (await engine.search(word, {})).results;
		if (best === undefined) return false;
		if (!hasWord(await toFound(best), word)) return false;
	}
	return true;
}

function hasWord({ excerpt, names }: Pick<SearchResult, 'excerpt' | 'names'>, word: string) {
	const typed = word.toLowerCase();
	return excerpt.toLowerCase().includes(`<mark>${typed}`) || names.toLowerCase().includes(typed);
}

async function answer(found: PagefindResult[], counts: FilterCounts): Promise<SearchAnswer> {
	const results = foldResults(await Promise.all(found.slice(0, SHOWN).map(toFound)));
	return { total: found.length, results, counts, suggestions: [] };
}

/** Loads what is shown of a result: an entry's description in place of an excerpt. */
async function toFound(result: PagefindResult): Promise<Omit<SearchResult, 'isPart'>> {
	const { url, excerpt, meta } = await result.data();
	const { description, ...names } = meta;
	const { title, kind, within } = meta;
	return {
		url,
		excerpt: description ?? excerpt,
		title,
		kind,
		within,
		names: Object.values(names).join(' '),
	};
}

/** Where few records have all of the words, adds those with some of them, the more the better. */
async function addPartial(
	engine: Pagefind,
	whole: PagefindResult[],
	words: string[],
	options: { filters?: Filters },
): Promise<PagefindResult[]> {
	if (whole.length >= ENOUGH || words.length < 2) return whole;
	const found = new Map<string, { result: PagefindResult; words: number; score: number }>();
	for (const word of words)
		for (const result of (await engine.search(word, options)).results) {
			const known = found.get(result.id) ?? { result, words: 0, score: 0 };
			known.words += 1;
			known.score += result.score;
			found.set(result.id, known);
		}
	for (const { id } of whole) found.delete(id);
	const parts = [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score);
	return [...whole, ...parts.map(({ result }) => result)];
}
