import type { Topic } from '../../schemas/shared.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import { recordPath } from '../ledger/record-path.ts';
import { readPlain } from '../mdx/read-inline.ts';
import { readSections, wordsIn } from './entry-sections.ts';
import { namesOf, surnameOf } from './search-record.ts';
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
			names: [data.question, ...(data.alsoAsked ?? [])],
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
			names: [data.name, ...surnameOf(data), ...namesOf(data)],
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

/** An entry with all its words, and each of its parts with its own. */
function listEntry(
	{ records, documents }: Ledger,
	{ id, data }: LedgerRecord<'entries'>,
): SearchRecord[] {
	const path = recordPath('entries', id);
	const document = documents.get(id);
	const sections = document === undefined ? [] : readSections(document);
	const text = document === undefined ? '' : wordsIn(document, { start: 0, end: Infinity });
	const about = (data.about ?? []).flatMap((one) => {
		const person = records.people.get(one)?.data;
		return person === undefined ? [] : [person.name, ...namesOf(person)];
	});
	const topics = data.topics ?? [];
	// Pages about the site itself are found by their sections, and do not get in the way of the story.
	const isOfSite = data.section === 'site';
	return [
		{
			path,
			kind: 'Entry',
			title: data.title,
			content: join([data.description, data.short && readPlain(data.short), isOfSite ? '' : text]),
			description: data.description,
			names: [...(data.kicker ? [data.kicker] : []), ...about],
			topics,
		},
		...sections.map(({ id: place, ...section }): SearchRecord => ({
			path: `${path}#${place}`,
			...section,
			within: data.title,
			topics,
		})),
	];
}

function join(parts: (string | undefined)[]): string {
	return parts.filter(Boolean).join(' ');
}
