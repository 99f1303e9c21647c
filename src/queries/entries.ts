import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { numberNotes } from '../lib/citations/number-notes.ts';
import type { Notes } from '../lib/citations/number-notes.ts';
import { componentReference, linkedIds } from '../lib/ledger/references.ts';
import { recordPath } from '../lib/ledger/record-path.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import { sourcesOfRow } from '../lib/ledger/split-sources.ts';
import { parseProse } from '../lib/mdx/parse-prose.ts';
import type { ParsedProse } from '../lib/ledger/prose.ts';
import { countWords } from '../schemas/shared.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

export type EntryPage = CollectionEntry<'entries'>;

/** The entries of a section in their order. */
export async function getEntries(section?: EntryPage['data']['section']): Promise<EntryPage[]> {
	const entries = await getCollection('entries');
	return entries
		.filter(({ data }) => section === undefined || data.section === section)
		.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** The addresses of every entry: that of the id that it has, and those of the ids that it had. */
export async function getEntryAddresses(): Promise<
	{ params: { id: string }; props: { entry: EntryPage; isFormer: boolean } }[]
> {
	return (await getEntries()).flatMap((entry) =>
		[entry.id, ...(entry.data.formerIds ?? [])].map((id) => ({
			params: { id },
			props: { entry, isFormer: id !== entry.id },
		})),
	);
}

const SECTIONS = { report: 'The report', background: 'Background', site: 'This site' };

/** The plain label above an entry's headline. */
export function kickerOf({ data }: EntryPage): string {
	return data.kicker ?? SECTIONS[data.section];
}

/** Path of an entry from the site's root. */
export function entryPath({ id }: { id: string }): string {
	return recordPath('entries', id);
}

/** Path of the page with an entry's notes in full, from the site's root. */
export function notesPath(entry: { id: string }): string {
	return `${entryPath(entry)}notes/`;
}

const parsed = new Map<string, ParsedProse>();

/** The links and components of an entry's prose. */
export function readProse({ id, body = '', digest }: EntryPage): ParsedProse {
	const key = `${id} ${digest}`;
	let prose = parsed.get(key);
	if (prose === undefined) parsed.set(key, (prose = parseProse(body)));
	return prose;
}

/** The numbered notes of an entry. */
export function getNotes(entry: EntryPage): Notes {
	return numberNotes(readProse(entry).links);
}

const WORDS_PER_MINUTE = 230;

/** How many minutes a quick reader takes for an entry. */
export function countMinutes({ body = '' }: EntryPage): number {
	return Math.max(1, Math.round(countWords(body) / WORDS_PER_MINUTE));
}

/** What an entry rests on. */
export interface Grounds {
	claims: RecordOf<'claims'>[];
	/** Ids of every source behind its claims, quotations and charts. */
	sources: Set<string>;
	/** How many claims have each status. */
	counts: Record<RecordOf<'claims'>['status'], number>;
}

/** Counts what an entry rests on, for the line under its headline. */
export async function getGrounds(entry: EntryPage): Promise<Grounds> {
	const prose = readProse(entry);
	const [claims, quotes, charts, datasets] = await Promise.all([
		getRecords('claims'),
		getRecords('quotes'),
		getRecords('charts'),
		getRecords('datasets'),
	]);
	const cited = linkedIds(prose, 'claim').flatMap((id) => claims.get(id) ?? []);
	const sources = new Set(cited.flatMap((claim) => claim.sources.map(sourceOf)));
	for (const id of linkedIds(prose, 'source')) sources.add(id);
	for (const id of linkedIds(prose, 'quote'))
		for (const one of quotes.get(id)?.sources ?? []) sources.add(sourceOf(one));
	for (const use of prose.components) {
		const reference = componentReference(use);
		const chart = reference?.kind === 'charts' ? charts.get(reference.id) : undefined;
		const table = datasets.get(
			chart?.dataset ?? (reference?.kind === 'datasets' ? reference.id : ''),
		);
		for (const row of table?.rows ?? [])
			for (const id of sourcesOfRow(table!, row)) sources.add(id);
	}
	const counts = { confirmed: 0, single: 0, disputed: 0 };
	for (const { status } of cited) counts[status] += 1;
	return { claims: cited, sources, counts };
}
