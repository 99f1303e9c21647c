import { curlApostrophes } from '../../schemas/shared.ts';
import type { Kind } from '../../schemas/index.ts';
import type { KeyPath } from '../diagnostics/locate.ts';
import type { ParsedProse } from '../ledger/prose.ts';
import type { DataOf, Ledger, LedgerRecord, Prose } from '../ledger/record.ts';
import { parseProse } from './parse-prose.ts';

/** A text in a record that readers see as prose. */
export interface ProseField {
	path: KeyPath;
	text: string;
}

/** The texts of a record in which readers meet figures, quotations and links. */
export function proseFieldsOf<K extends Kind>(kind: K, data: DataOf[K]): ProseField[] {
	const reader = READERS[kind] as
		((data: DataOf[K]) => [KeyPath, string | undefined][]) | undefined;
	return (reader?.(data) ?? []).flatMap(([path, text]) =>
		text === undefined ? [] : [{ path, text }],
	);
}

/** Reads the prose of every record that has any, with places that count from the start of its file. */
export function listProse({ records, documents }: Ledger): Prose[] {
	return Object.values(records).flatMap((all) =>
		[...(all.values() as IterableIterator<LedgerRecord>)].flatMap((record) => {
			const document = record.kind === 'entries' ? documents.get(record.id) : undefined;
			const fields = proseFieldsOf(record.kind, record.data);
			const parts = [...(document ? [document] : []), ...fields.map(parseField(record))];
			return parts.length > 0 ? [{ record, parts }] : [];
		}),
	);
}

function parseField(record: LedgerRecord): (field: ProseField) => ParsedProse {
	return ({ path, text }) => {
		const { start, end } = record.locate(path);
		// Of a folded text, its first words are found.
		const found = curlApostrophes(record.file.text.slice(start, end)).indexOf(text.slice(0, 30));
		const offset = start + Math.max(found, 0);
		return { ...parseProse(text, { file: record.file, offset, isEntry: false }), path };
	};
}

const READERS: { [K in Kind]?: (data: DataOf[K]) => [KeyPath, string | undefined][] } = {
	entries: (entry) => [
		[['title'], entry.title],
		[['description'], entry.description],
		[['kicker'], entry.kicker],
		[['card', 'line'], entry.card?.line],
		[['card', 'number', 'figure'], entry.card?.number?.figure],
		[['card', 'number', 'label'], entry.card?.number?.label],
		[['home', 'question'], entry.home?.question],
		[['home', 'title'], entry.home?.title],
		[['home', 'lead'], entry.home?.lead],
		[['home', 'told'], entry.home?.told],
		[['short'], entry.short],
	],
	questions: (question) => [
		[['question'], question.question],
		[['answer'], question.answer],
	],
	terms: (term) => [[['definition'], term.definition]],
	people: (person) => [[['description'], person.description]],
	events: (event) => [
		[['title'], event.title],
		[['brief'], event.brief],
		[['summary'], event.summary],
	],
	changes: (change) => [
		[['title'], change.title],
		[['text'], change.text],
	],
	charts: (chart) => [
		[['title'], chart.title],
		[['subtitle'], chart.subtitle],
		[['takeaway'], chart.takeaway],
		[['caveat'], chart.caveat],
		...(chart.annotations ?? []).map(({ text }, index): [KeyPath, string] => [
			['annotations', index, 'text'],
			text,
		]),
	],
};
