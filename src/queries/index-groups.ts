import type { CollectionKey } from 'astro:content';
import { formatDate } from '../lib/dates/format-date.ts';
import { recordPath } from '../lib/ledger/record-path.ts';
import { readSections } from '../lib/search/entry-sections.ts';
import { entryPath, getEntries, readProse } from './entries.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

/** A line of the index of everything: its words, its path from the site's root and, for an entry, its sections. */
interface IndexItem {
	text: string;
	path: string;
	parts?: IndexItem[];
}

/** Everything that has an address, by kind; all but the entries from A to Z. */
export async function getIndexGroups() {
	const entries = await getEntries();
	return [
		{
			id: 'entries',
			title: 'Entries',
			items: entries.map((entry) => ({
				text: entry.data.title,
				path: entryPath(entry),
				parts: readSections(readProse(entry)).map(({ id, title }) => ({
					text: title,
					path: `${entryPath(entry)}#${id}`,
				})),
			})),
		},
		await listRecords('people', 'People and organisations', ({ name }) => name),
		await listRecords('terms', 'Terms', ({ term }) => term),
		await listRecords('questions', 'Questions', ({ question }) => question),
		await listRecords('charts', 'Charts', ({ title }) => title),
		await listRecords('claims', 'Claims', ({ brief, statement }) => brief ?? statement),
		await listRecords(
			'events',
			'Events',
			({ title, date }) => `${title}, ${formatDate(date, 'short')}`,
		),
	];
}

async function listRecords<K extends CollectionKey>(
	kind: K,
	title: string,
	write: (record: RecordOf<K>) => string,
): Promise<{ id: string; title: string; items: IndexItem[] }> {
	const items = [...(await getRecords(kind)).values()].map((record) => ({
		text: write(record),
		path: recordPath(kind, record.id),
	}));
	return { id: kind, title, items: items.sort((a, b) => a.text.localeCompare(b.text, 'en')) };
}
