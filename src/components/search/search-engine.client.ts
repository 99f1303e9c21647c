import { foldResults } from '../../lib/search/fold-results.ts';
import { searchWords } from '../../lib/search/search-words.ts';
import { loadEngine } from './pagefind.client.ts';
import type { Engine, FilterCounts, Filters, PagefindResult } from './pagefind.client.ts';

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
	const first = await answer(engine, found.results, found.filters, []);
	if (
		isExact ||
		words.length === 0 ||
		(found.results.length >= ENOUGH && (await areKnown(engine, words, first.results)))
	)
		return first;
	const { suggestCorrections } = await import('./spelling.client.ts');
	const corrections = await suggestCorrections(base, words.join(' '));
	const [best] = corrections;
	if (best === undefined)
		return found.results.length >= ENOUGH
			? first
			: answer(engine, await findSome(engine, words, options), found.filters, []);
	const meant = corrections.flatMap(({ query: one }) => one.split(' '));
	const better = await findSome(engine, best.isSure ? best.query.split(' ') : meant, options);
	const { filters: counts } = await engine.search(best.query, options);
	if (best.isSure) return { ...(await answer(engine, better, counts, [])), corrected: best.query };
	const suggestions = corrections.map((one) => one.query);
	return answer(engine, better, counts, suggestions);
}

/**
 * Whether all words were found as they were typed: Pagefind takes the nearest beginning of a word that it does not know.
 * A word that no result shows is searched by itself.
 */
async function areKnown(engine: Engine, words: string[], shown: SearchResult[]): Promise<boolean> {
	for (const word of words) {
		if (word.length < SURE_LETTERS || shown.some((result) => hasWord(result, word))) continue;
		const [best] = (await engine.search(word, {})).results;
		if (best === undefined) return false;
		const { excerpt, meta } = await engine.describe(best);
		if (!hasWord({ excerpt, names: Object.values(meta).join(' ') }, word)) return false;
	}
	return true;
}

function hasWord({ excerpt, names }: Pick<SearchResult, 'excerpt' | 'names'>, word: string) {
	const typed = word.toLowerCase();
	return excerpt.toLowerCase().includes(`<mark>${typed}`) || names.toLowerCase().includes(typed);
}

async function answer(
	engine: Engine,
	found: PagefindResult[],
	counts: FilterCounts,
	suggestions: string[],
): Promise<SearchAnswer> {
	const shown = await Promise.all(found.slice(0, SHOWN).map(engine.describe));
	const results = foldResults(
		shown.map(({ url, excerpt, meta }) => ({
			url,
			excerpt,
			title: meta.title,
			kind: meta.kind,
			within: meta.within,
			names: Object.values(meta).join(' '),
		})),
	);
	return { total: found.length, results, counts, suggestions };
}

/** Records with all of the words; where those are few, then records with some of them, the more the better. */
async function findSome(
	engine: Engine,
	words: string[],
	options: { filters?: Filters },
): Promise<PagefindResult[]> {
	const { results: whole } = await engine.search(words.join(' '), options);
	if (whole.length >= ENOUGH || words.length < 2) return whole;
	const found = new Map<string, { result: PagefindResult; words: number; score: number }>();
	for (const word of words)
		for (const result of (await engine.search(word, options)).results) {
			const known = found.get(result.id) ?? { result, words: 0, score: 0 };
			known.words += 1;
			known.score += result.score;
			found.set(result.id, known);
		}
	const parts = [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score);
	const known = new Set(whole.map(({ id }) => id));
	return [...whole, ...parts.map(({ result }) => result).filter(({ id }) => !known.has(id))];
}
