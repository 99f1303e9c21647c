import { isPart, pageOf } from './fold-results.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Up to this many entries, each part of an entry is a record of its own: it is ranked by itself, and a search loads
 * only its words. With more of them, what Pagefind loads at the start would grow by every part.
 */
const MOST_ENTRIES = 50;

/** How a site is indexed. */
export interface IndexPlan {
	/** What is indexed by itself. */
	records: SearchRecord[];
	/** Entries that are indexed as pages with their parts in them. */
	pages: { entry: SearchRecord; parts: SearchRecord[] }[];
}

/** Decides what is indexed by itself, and what as a page with parts. */
export function planIndex(records: SearchRecord[]): IndexPlan {
	const entries = records.filter(({ kind }) => kind === 'Entry');
	if (entries.length <= MOST_ENTRIES) return { records, pages: [] };
	const parts = Map.groupBy(records.filter(isPart), ({ path }) => pageOf(path));
	return {
		records: records.filter((record) => record.kind !== 'Entry' && !isPart(record)),
		pages: entries.map((entry) => ({ entry, parts: parts.get(entry.path) ?? [] })),
	};
}
