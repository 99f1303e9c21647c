import { trustWorker } from '../site/trusted-types.client.ts';

/** How many things fit each value of each filter: `{ kind: { Claim: 12 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;
/** The chosen value of each filter. */
export type Filters = Record<string, string>;

/** What is shown of one thing that was found. */
interface Description {
	url: string;
	/** The words around the match, as HTML with `<mark>` around it. Pagefind escapes all else. */
	excerpt: string;
	/** As `toPagefind` wrote it. */
	meta: { title: string; kind: string; within?: string; description?: string };
}

/** The part of Pagefind's programming interface that we use. */
export interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<FilterCounts>;
	search: (
		query: string | null,
		options: { filters?: Filters },
	) => Promise<{ results: PagefindResult[]; filters: FilterCounts }>;
}

/** One result; what is shown of it is loaded when it is asked for. */
export interface PagefindResult {
	id: string;
	score: number;
	data: () => Promise<Description>;
}

/**
 * Repeated words count, and length is hardly held against a record. A title that is a whole sentence, as a claim's is,
 * does not outweigh a text about the matter; the names that an entry is about lead to it first.
 */
const RANKING = {
	pageLength: 0.1,
	termFrequency: 0.3,
	metaWeights: {
		title: 0.5,
		names: 4,
		also: 3,
		question: 1.5,
		date: 3,
		day: 1,
		synonyms: 0.5,
		kind: 0,
		within: 0,
		description: 0,
	},
};

let loading: Promise<Pagefind> | undefined;

/** Loads the search engine once. Called on the first sign that somebody wants to search. */
export function loadEngine(base: string): Promise<Pagefind> {
	loading ??= load(base);
	return loading;
}

async function load(base: string): Promise<Pagefind> {
	trustWorker(`${base}pagefind/pagefind-worker.js`);
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: 24, ranking: RANKING });
	await pagefind.init();
	return pagefind;
}
