import { FILTER_NAMES } from '../../lib/search/search-box-html.ts';
import type { FilterCounts, Filters, Pagefind, PagefindResult } from './pagefind.client.ts';

/** The values of each filter that a record has, by the record's id. */
type FilterValues = Map<string, Record<string, string[]>>;

let reading: Promise<FilterValues> | undefined;

/**
 * Keeps what fits the filters, and counts how many would fit each other choice.
 * The engine counts the results of one search; a list here may come from several.
 */
export async function filterResults(
	engine: Pagefind,
	found: PagefindResult[],
	filters: Filters,
): Promise<{ results: PagefindResult[]; counts: FilterCounts }> {
	reading ??= readValues(engine).catch((error: unknown) => {
		reading = undefined;
		throw error;
	});
	const values = await reading;
	const fits = ({ id }: PagefindResult, except?: string) =>
		Object.entries(filters).every(
			([name, value]) => name === except || values.get(id)?.[name]?.includes(value),
		);
	const counts: FilterCounts = {};
	for (const result of found)
		for (const [name, own] of Object.entries(values.get(result.id) ?? {}))
			if (fits(result, name))
				for (const value of own) {
					const count = (counts[name] ??= {});
					count[value] = (count[value] ?? 0) + 1;
				}
	return { results: found.filter((result) => fits(result)), counts };
}

async function readValues(engine: Pagefind): Promise<FilterValues> {
	const values: FilterValues = new Map();
	const filters = await engine.filters();
	for (const name of FILTER_NAMES) {
		const all = filters[name];
		// Pagefind leaves out a filter that it could not load, and does not say so.
		if (all === undefined) throw new Error(`The filter ${name} could not be loaded.`);
		for (const value of Object.keys(all))
			for (const { id } of (await engine.search(null, { filters: { [name]: value } })).results) {
				const own = values.get(id) ?? {};
				(own[name] ??= []).push(value);
				values.set(id, own);
			}
	}
	return values;
}
