import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import { recordPath } from '../ledger/record-path.ts';
import { readPlain } from '../mdx/read-inline.ts';
import { readSections, wordsIn } from './entry-sections.ts';
import { namesOf } from './search-record.ts';
import type { SearchRecord } from './search-record.ts';

/** An entry with all its words, and each of its parts with its own. */
export function listEntry(
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
			content: [data.description, data.short && readPlain(data.short), isOfSite ? '' : text]
				.filter(Boolean)
				.join(' '),
			description: data.description,
			names: about,
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
