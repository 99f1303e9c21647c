import { formatDate } from '../lib/dates/format-date.ts';
import { recordPath } from '../lib/ledger/record-path.ts';
import { readSections } from '../lib/search/entry-sections.ts';
import { entryPath, getEntries, readProse } from './entries.ts';
import { getRecords } from './records.ts';

/** A line of the index of everything. */
export interface IndexItem {
	text: string;
	/** From the site's root. */
	path: string;
	/** The sections of an entry. */
	parts?: IndexItem[];
}

/** One kind of thing in the index of everything. */
export interface IndexGroup {
	id: string;
	title: string;
	items: IndexItem[];
}

/** Everything that has an address, by kind; all but the entries from A to Z. */
export async function getIndexGroups(): Promise<IndexGroup[]> {
	const [entries, people, terms, questions, charts, claims, events] = await Promise.all([
		getEntries(),
		getRecords('people'),
		getRecords('terms'),
		getRecords('questions'),
		getRecords('charts'),
		getRecords('claims'),
		getRecords('events'),
	]);
	const groups: IndexGroup[] = [
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
		{
			id: 'people',
			title: 'People and organisations',
			items: [...people.values()].map(({ id, name }) => ({
				text: name,
				path: recordPath('people', id),
			})),
		},
		{
			id: 'terms',
			title: 'Terms',
			items: [...terms.values()].map(({ id, term }) => ({
				text: term,
				path: recordPath('terms', id),
			})),
		},
		{
			id: 'questions',
			title: 'Questions',
			items: [...questions.values()].map(({ id, question }) => ({
				text: question,
				path: recordPath('questions', id),
			})),
		},
		{
			id: 'charts',
			title: 'Charts',
			items: [...charts.values()].map(({ id, title }) => ({
				text: title,
				path: recordPath('charts', id),
			})),
		},
		{
			id: 'claims',
			title: 'Claims',
			items: [...claims.values()].map(({ id, brief, statement }) => ({
				text: brief ?? statement,
				path: recordPath('claims', id),
			})),
		},
		{
			id: 'events',
			title: 'Events',
			items: [...events.values()].map(({ id, title, date }) => ({
				text: `${title}, ${formatDate(date, 'short')}`,
				path: recordPath('events', id),
			})),
		},
	];
	for (const { items } of groups.slice(1)) items.sort((a, b) => a.text.localeCompare(b.text, 'en'));
	return groups;
}
