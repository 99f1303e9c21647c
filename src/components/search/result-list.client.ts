import { foldResults } from '../../lib/search/fold-results.ts';
import type { ListedPages } from '../../lib/search/fold-results.ts';
import { markWords } from '../../lib/search/read-excerpt.ts';
import type { Description, PagefindResult } from './pagefind.client.ts';

/** One line of the list of results. */
export interface SearchResult {
	url: string;
	title: string;
	kind: string;
	/** The title of the entry that it is a part of. */
	within: string | undefined;
	/** What it says, as HTML with `<mark>` around the words that were found. All else is escaped. */
	excerpt: string;
	/** True for a part that stands under its entry. */
	isPart: boolean;
}

/** How many are loaded at a time. */
const STEP = 10;
/** What is short enough to be shown whole: answers, and what somebody or something is. */
const WHOLE = new Set(['Question', 'Person', 'Organisation', 'Term']);

/** The results of a search, read a stretch at a time. */
export class ResultList {
	readonly #results: PagefindResult[];
	readonly #listed: ListedPages = new Map();
	#read = 0;

	constructor(results: PagefindResult[]) {
		this.#results = results;
	}

	get total(): number {
		return this.#results.length;
	}

	/** How many have been read. Parts of an entry count, though not each has a line of its own. */
	get read(): number {
		return this.#read;
	}

	/** Reads on. What could not be loaded is read the next time. */
	async readOn(): Promise<SearchResult[]> {
		const next = this.#results.slice(this.#read, this.#read + STEP);
		const described = await Promise.all(next.map(async (result) => describe(await result.data())));
		this.#read += next.length;
		return foldResults(described, this.#listed);
	}
}

/** What is shown of a thing: an entry's description, a short text whole, else the words around the match. */
function describe(description: Description): Omit<SearchResult, 'isPart'> {
	const { url, meta, raw_content: content, locations } = description;
	const { title, kind, within } = meta;
	const excerpt = WHOLE.has(kind)
		? markWords(content, locations)
		: (meta.description ?? description.excerpt);
	return { url, title, kind, within, excerpt };
}
