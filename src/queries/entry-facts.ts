import { citePage } from '../lib/citations/cite-page.ts';
import { wholeAddressOf } from '../lib/text/address.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import type { EntryFacts } from '../lib/head/describe-entry.ts';
import { site } from '../site.ts';
import { getChanges } from './changes.ts';
import { entryPath, getGrounds } from './entries.ts';
import type { EntryPage } from './entries.ts';
import { getRecord, getRecords } from './records.ts';

const allFacts = new Map<string, Promise<EntryFacts>>();
const citations = new Map<string, Promise<ReturnType<typeof citePage>>>();
// As in `records.ts`.
import.meta.hot?.on('astro:content-changed', () =>
	[allFacts, citations].forEach((one) => one.clear()),
);

/** What programs are told about an entry: its dates, its sources and what was put right. */
export function getEntryFacts(entry: EntryPage): Promise<EntryFacts> {
	return once(allFacts, entry, gatherFacts);
}

/** How to cite an entry. */
export function getCitation(entry: EntryPage): Promise<ReturnType<typeof citePage>> {
	return once(citations, entry, citeEntry);
}

/** A page and several files ask the same of an entry; it is worked out once. */
function once<T>(
	known: Map<string, Promise<T>>,
	entry: EntryPage,
	work: (entry: EntryPage) => Promise<T>,
): Promise<T> {
	const result = known.get(entry.id) ?? work(entry);
	known.set(entry.id, result);
	return result;
}

async function gatherFacts(entry: EntryPage): Promise<EntryFacts> {
	const { claims, sources } = await getGrounds(entry);
	const records = await getRecords('sources');
	const changes = (await getChanges()).filter(({ pages }) => pages.includes(entryPath(entry)));
	const uses = Map.groupBy(
		claims.flatMap((claim) => claim.sources.map(sourceOf)),
		(id) => id,
	);
	const countOf = (id: string) => uses.get(id)?.length ?? 0;
	const days = [
		entry.data.updated ?? entry.data.published,
		...claims.map(({ checked }) => checked),
		...changes.map(({ date }) => date),
	];
	return {
		id: entry.id,
		entry: entry.data,
		modified: days.sort().at(-1) ?? entry.data.published,
		sources: [...sources]
			.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))
			.flatMap((id) => records.get(id) ?? []),
		basedOn: entry.data.section === 'report' ? await getRecord('sources', site.report) : undefined,
		corrections: changes.filter(({ kind }) => kind === 'correction'),
	};
}

async function citeEntry(entry: EntryPage): Promise<ReturnType<typeof citePage>> {
	const { modified } = await getEntryFacts(entry);
	const id = entry.id.replaceAll('/', '-');
	const url = wholeAddressOf(site, entryPath(entry));
	return citePage({ id, title: entry.data.title, url, date: modified }, site);
}
