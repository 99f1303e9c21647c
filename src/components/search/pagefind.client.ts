import { trustWorker } from '../site/trusted-types.client.ts';

/** How many things fit each value of each filter: `{ kind: { Claim: 12 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;
/** The chosen value of each filter. */
export type Filters = Record<string, string>;

/** What Pagefind tells of one thing that was found. */
export interface Description {
	url: string;
	/** The words around the match, as HTML with `<mark>` around it. Pagefind escapes all else. */
	excerpt: string;
	/** All its words, escaped. */
	raw_content: string;
	/** The places of the words that were found, counted from 0. */
	locations: number[];
	/** As `toPagefind` wrote it. */
	meta: {
		title: string;
		kind: string;
		within?: string;
		description?: string;
		question?: string;
		also?: string;
	};
}

/** The part of Pagefind's programming interface that we use. */
export interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	destroy: () => Promise<void>;
	filters: () => Promise<FilterCounts>;
	search: (
		query: string | null,
		options?: { filters?: Filters },
	) => Promise<{ results: PagefindResult[] }>;
}

/** One result; what is shown of it is loaded when it is asked for. */
export interface PagefindResult {
	id: string;
	score: number;
	/** The fields of metadata that have a word of the query. */
	matchedMetaFields?: string[];
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
		term: 3,
		question: 1,
		// Wordings of a question with one word that says what it is about: "Why listed?"
		brief: 4,
		date: 3,
		day: 1,
		on: 1,
		synonyms: 0.5,
		kind: 0,
		within: 0,
		description: 0,
	},
};

let loading: Promise<Pagefind> | undefined;
/** How often the program was asked for: browsers keep what an address failed to bring, so the next time another is asked. */
let tries = 0;
let program: Pagefind | undefined;

/** Loads the search engine once. Called on the first sign that somebody wants to search. */
export function loadEngine(base: string): Promise<Pagefind> {
	loading ??= load(base).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/** Drops an engine that failed. The next search loads it again. */
export async function dropEngine(): Promise<void> {
	loading = undefined;
	await program?.destroy();
}

async function load(base: string): Promise<Pagefind> {
	trustWorker(`${base}pagefind/pagefind-worker.js`);
	const address = `${base}pagefind/pagefind.js${tries === 0 ? '' : `?${tries}`}`;
	tries += 1;
	program ??= (await import(/* @vite-ignore */ address)) as Pagefind;
	await program.options({ baseUrl: base, excerptLength: 24, ranking: RANKING });
	await program.init();
	return program;
}
