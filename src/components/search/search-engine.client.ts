import { searchWords } from '../../lib/text/search-words.ts';

/** The part of Pagefind's programming interface that we use. */
interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
	id: string;
	score: number;
	data: () => Promise<PagefindPage>;
}

interface PagefindPage {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string };
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** One line of the list of results. */
export interface SearchResult {
	url: string;
	title: string;
	/** What it is, "Question", or where it stands, "in ISIS-K"; empty when it is a page. */
	context: string;
	/** True for a section of the page before it in the list. */
	isSection: boolean;
	/** The words around the match, as HTML with `<mark>` around it. Pagefind escapes all else. */
	excerpt: string;
}

/**
 * Long pages are not held against entries, and repeated words count; a title that is a whole sentence, as a claim's is,
 * does not outweigh a text about the matter; the names that an entry is about lead to it first.
 */
const RANKING = {
	pageLength: 0.1,
	termFrequency: 0.3,
	metaWeights: { title: 0.3, names: 4, question: 1.5 },
};
const PAGES = 8;
const SECTIONS = 3;
/** With fewer pages than this, those that have only some of the words are shown too. */
const ENOUGH = 3;

let loading: Promise<Pagefind> | undefined;

/** Loads the search engine once. Called on the first sign that somebody wants to search. */
export function loadEngine(base: string): Promise<Pagefind> {
	loading ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(
		async (pagefind: Pagefind) => {
			await pagefind.options({ baseUrl: base, excerptLength: 24, ranking: RANKING });
			await pagefind.init();
			return pagefind;
		},
	);
	return loading;
}

/** Searches the site: the best pages, each with the sections that fit best. */
export async function search(
	base: string,
	query: string,
): Promise<{ total: number; results: SearchResult[] }> {
	const engine = await loadEngine(base);
	const results = await findPages(engine, searchWords(query));
	const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
	return { total: results.length, results: pages.flatMap(toResults) };
}

/** Pages with all of the words; where those are few, then pages with some of them, the more the better. */
async function findPages(engine: Pagefind, words: string[]): Promise<PagefindResult[]> {
	const { results: whole } = await engine.search(words.join(' '));
	if (whole.length >= ENOUGH || words.length < 2) return whole;
	const found = new Map<string, { result: PagefindResult; words: number; score: number }>();
	for (const word of words)
		for (const result of (await engine.search(word)).results) {
			const known = found.get(result.id) ?? { result, words: 0, score: 0 };
			known.words += 1;
			known.score += result.score;
			found.set(result.id, known);
		}
	const parts = [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score);
	const known = new Set(whole.map(({ id }) => id));
	return [...whole, ...parts.map(({ result }) => result).filter(({ id }) => !known.has(id))];
}

function toResults({ url, meta, excerpt, sub_results }: PagefindPage): SearchResult[] {
	const page = meta.title ?? url;
	if (meta.kind) return [{ url, title: page, context: meta.kind, excerpt, isSection: false }];
	const sections = sub_results.filter(
		(section) => section.url !== url && section.url.includes('#'),
	);
	const own = {
		url,
		title: page,
		context: '',
		excerpt: sections.length > 0 ? '' : excerpt,
		isSection: false,
	};
	return [
		own,
		...sections.slice(0, SECTIONS).map((section) => ({
			url: section.url,
			title: section.title,
			context: `in ${page}`,
			excerpt: section.excerpt,
			isSection: true,
		})),
	];
}
