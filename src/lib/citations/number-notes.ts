import type { Scheme } from '../ledger/ledger-url.ts';
import type { ProseLink } from '../ledger/prose.ts';

/** Schemes whose links get a numbered note. Terms and people open a definition instead. */
export type CitedScheme = Extract<Scheme, 'claim' | 'quote' | 'source'>;

/** Whether links of a scheme get a note. */
export function isCited(scheme: Scheme | undefined): scheme is CitedScheme {
	return scheme !== undefined && scheme !== 'term' && scheme !== 'person';
}

/** One numbered note of an entry. */
export interface Note {
	number: number;
	scheme: CitedScheme;
	id: string;
	/** How many places of the text lead to it. */
	places: number;
}

/** The notes of an entry by the record that they are about, in the order of their numbers. */
export type Notes = Map<string, Note>;

/** The key of a note: `claim:crocus-toll`. */
export function noteKey(scheme: Scheme, id: string): string {
	return `${scheme}:${id}`;
}

/** Numbers the records that a text cites by first appearance; a record cited twice has one number. */
export function numberNotes(links: ProseLink[]): Notes {
	const notes: Notes = new Map();
	for (const { scheme, id } of links) {
		if (id === undefined || !isCited(scheme)) continue;
		const key = noteKey(scheme, id);
		const note = notes.get(key) ?? { number: notes.size + 1, scheme, id, places: 0 };
		note.places += 1;
		notes.set(key, note);
	}
	return notes;
}
