import type { Topic } from '../../schemas/shared.ts';
import type { Ledger } from '../ledger/record.ts';
import { recordPath } from '../ledger/record-path.ts';
import { readPlain } from '../mdx/read-inline.ts';
import { listEntry } from './entry-records.ts';
import { namesOf } from './search-record.ts';
import type { SearchRecord } from './search-record.ts';

/** Everything that search finds: each thing once, at its own place. */
export function listSearchRecords(ledger: Ledger): SearchRecord[] {
	const { records } = ledger;
	return [
		...[...records.entries.values()].flatMap((entry) => listEntry(ledger, entry)),
		...[...records.questions.values()].map(({ id, data }): SearchRecord => ({
			path: recordPath('questions', id),
			kind: 'Question',
			title: data.question,
			content: readPlain(data.answer),
			topics: data.topics,
		})),
		...[...records.claims.values()].map(({ id, data, topic }): SearchRecord => ({
			path: recordPath('claims', id),
			kind: 'Claim',
			title: data.statement,
			content: join([
				...(data.positions ?? []).map(({ holder, statement }) => `${holder}: ${statement}`),
				data.note,
			]),
			topics: topic === undefined ? [] : [topic as Topic],
			date: data.date ?? data.asOf,
			status: data.status,
		})),
		...[...records.people.values()].map(({ id, data }): SearchRecord => ({
			path: recordPath('people', id),
			kind: data.kind === 'person' ? 'Person' : 'Organisation',
			title: data.name,
			content: readPlain(data.description),
			names: [data.name, ...namesOf(data)],
		})),
		...[...records.terms.values()].map(({ id, data }): SearchRecord => ({
			path: recordPath('terms', id),
			kind: 'Term',
			title: data.term,
			content: readPlain(data.definition),
			names: [data.term, ...(data.also ?? [])],
		})),
		...[...records.events.values()].map(({ id, data }): SearchRecord => ({
			path: recordPath('events', id),
			kind: 'Event',
			title: data.title,
			content: data.summary,
			topics: data.topics,
			date: data.date,
		})),
		...[...records.quotes.values()].map(({ id, data }): SearchRecord => ({
			path: recordPath('quotes', id),
			kind: 'Quotation',
			title: `${records.people.get(data.speaker)?.data.name ?? ''}: “${data.words}”`,
			content: join([data.role, data.occasion, data.original]),
			date: data.date,
		})),
		...[...records.charts.values()].map(({ id, data }): SearchRecord => ({
			path: recordPath('charts', id),
			kind: 'Chart',
			title: data.title,
			content: join([data.subtitle, data.takeaway, data.caveat]),
			topics: data.topics,
		})),
	];
}

function join(parts: (string | undefined)[]): string {
	return parts.filter(Boolean).join(' ');
}
