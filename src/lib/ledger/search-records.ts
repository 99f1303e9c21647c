import { formatDate } from '../dates/format-date.ts';
import { readPlain } from '../mdx/read-inline.ts';
import type { Ledger } from './record.ts';
import { recordPath } from './record-path.ts';

/** Something that search finds by itself, though it shares its page with others. */
export interface SearchRecord {
	/** Its place, from the site's root. */
	path: string;
	/** What kind of thing it is, as readers see it. */
	kind: string;
	title: string;
	/** All its words. */
	content: string;
}

/** Questions, people, terms, events and quotations, each as a record of its own for the search index. */
export function listSearchRecords({ records }: Ledger): SearchRecord[] {
	const speakers = records.people;
	return [
		...[...records.questions.values()].map(({ id, data }) => ({
			path: recordPath('questions', id),
			kind: 'Question',
			title: data.question,
			content: readPlain(data.answer),
		})),
		...[...records.people.values()].map(({ id, data }) => ({
			path: recordPath('people', id),
			kind: data.kind === 'person' ? 'Person' : 'Organisation',
			title: data.name,
			content: joinWords([readPlain(data.description), data.native?.name, ...(data.also ?? [])]),
		})),
		...[...records.terms.values()].map(({ id, data }) => ({
			path: recordPath('terms', id),
			kind: 'Term',
			title: data.term,
			content: joinWords([readPlain(data.definition), ...(data.also ?? [])]),
		})),
		...[...records.events.values()].map(({ id, data }) => ({
			path: recordPath('events', id),
			kind: 'Event',
			title: data.title,
			content: joinWords([formatDate(data.date), data.summary]),
		})),
		...[...records.quotes.values()].map(({ id, data }) => ({
			path: recordPath('quotes', id),
			kind: 'Quotation',
			title: `${speakers.get(data.speaker)?.data.name ?? ''}: “${data.words}”`,
			content: joinWords([data.role, formatDate(data.date), data.occasion, data.original]),
		})),
	];
}

function joinWords(parts: (string | undefined)[]): string {
	return parts.filter(Boolean).join('. ');
}
