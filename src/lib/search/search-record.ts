import type { Topic } from '../../schemas/shared.ts';
import type { DataOf } from '../ledger/record.ts';

/** What kinds of things search finds, as readers see them. */
export type SearchKind =
	| 'Entry'
	| 'Section'
	| 'Statement'
	| 'Question'
	| 'Claim'
	| 'Person'
	| 'Organisation'
	| 'Term'
	| 'Event'
	| 'Quotation'
	| 'Chart';

/** One thing that search finds. */
export interface SearchRecord {
	/** Its place, from the site's root. */
	path: string;
	kind: SearchKind;
	title: string;
	/** The title of the entry that it is a part of. */
	within?: string;
	/** Its words, the title not among them. */
	content: string;
	/** What an entry is about, in a sentence: it stands in place of an excerpt. */
	description?: string;
	/** Names, or wordings of a question, that lead to it before all else. */
	names?: string[];
	topics?: Topic[];
	/** The date that it is about, as exact as it is known. */
	date?: string | undefined;
	/** A claim's status. */
	status?: DataOf['claims']['status'];
}

/** The other names of a person or an organisation. */
export function namesOf({ native, also = [] }: DataOf['people']): string[] {
	return native === undefined ? also : [native.name, ...also];
}

/** The last word of a person's name, by which most are looked for. */
export function surnameOf({ kind, name }: DataOf['people']): string[] {
	return kind === 'person' ? name.split(' ').slice(1).slice(-1) : [];
}

/** Stands between the names of a record, or the wordings of a question. */
export const NAME_SEPARATOR = ' | ';

/** A day as the one word that search finds its events by. */
export function dayWord(day: string): string {
	return day.replaceAll('-', '');
}
