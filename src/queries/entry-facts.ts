import { citePage } from '../lib/citations/cite-page.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import type { EntryFacts } from '../lib/head/describe-records.ts';
import { site, wholeLinkTo } from '../site.ts';
import { getChanges } from './changes.ts';
import { entryPath, getGrounds } from './entries.ts';
import type { EntryPage } from './entries.ts';
import { getNamedSource } from './sources.ts';

/** What programs are told about an entry: its dates, its sources and what was put right. */
export async function getEntryFacts(entry: EntryPage): Promise<EntryFacts> {
	const { claims, sources } = await getGrounds(entry);
	const changes = (await getChanges()).filter(({ pages }) => pages.includes(entryPath(entry)));
	const cited = claims.flatMap((claim) => claim.sources.map(sourceOf));
	const countOf = (id: string) => cited.filter((one) => one === id).length;
	const days = [
		entry.data.updated ?? entry.data.published,
		...claims.map(({ checked }) => checked),
		...changes.map(({ date }) => date),
	];
	return {
		id: entry.id,
		entry: entry.data,
		modified: days.sort().at(-1) ?? entry.data.published,
		sources: await Promise.all(
			[...sources].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)).map(getNamedSource),
		),
		basedOn: entry.data.section === 'report' ? await getNamedSource(site.report) : undefined,
		corrections: changes.filter(({ kind }) => kind === 'correction'),
	};
}

/** How to cite an entry. */
export async function getCitation(entry: EntryPage): Promise<ReturnType<typeof citePage>> {
	const { modified } = await getEntryFacts(entry);
	const id = entry.id.replaceAll('/', '-');
	const url = wholeLinkTo(entryPath(entry));
	return citePage({ id, title: entry.data.title, url, date: modified }, site);
}
