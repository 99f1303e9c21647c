/** The part of Pagefind's programming interface that we use. */
interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	url: string;
	excerpt: string;
	meta: { title?: string };
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** One line of the list of results. */
export interface SearchResult {
	url: string;
	title: string;
	/** The page that the section belongs to; empty when the result is the page. */
	page: string;
	/** The words around the match, as HTML with `<mark>` around it. Pagefind escapes all else. */
	excerpt: string;
}

/**
 * Long pages are not held against entries, and repeated words count; a title that is a whole sentence, as a claim's is,
 * does not outweigh a text about the matter; the names that an entry is about lead to it first.
 */
const RANKING = { pageLength: 0.1, termFrequency: 0.3, metaWeights: { title: 0.3, names: 4 } };
const PAGES = 8;
const SECTIONS = 3;

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
	const { results } = await engine.search(query);
	const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
	return { total: results.length, results: pages.flatMap(toResults) };
}

function toResults({ url, meta, excerpt, sub_results }: PagefindPage): SearchResult[] {
	const page = meta.title ?? url;
	const sections = sub_results.filter(
		(section) => section.url !== url && section.url.includes('#'),
	);
	const own = { url, title: page, page: '', excerpt: sections.length > 0 ? '' : excerpt };
	return [
		own,
		...sections.slice(0, SECTIONS).map((section) => ({
			url: section.url,
			title: section.title,
			page,
			excerpt: section.excerpt,
		})),
	];
}
