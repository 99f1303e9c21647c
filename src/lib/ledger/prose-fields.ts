import { curlApostrophes } from '../../schemas/shared.ts';
import type { Kind } from '../../schemas/index.ts';
import { parseProse } from '../mdx/parse-prose.ts';
import type { ParsedProse } from '../mdx/prose.ts';
import type { DataOf, KeyPath, LedgerRecord } from './record.ts';

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

/** Reads a text of a record, with places that count from the start of its file. */
export function parseField(record: LedgerRecord, { path, text }: ProseField): ParsedProse {
	return parseProse(text, { offset: startOfText(record, path, text), isEntry: false });
}

/** Where a text starts in its file; for a folded one, where its first words stand. */
export function startOfText(record: LedgerRecord, path: KeyPath, text: string): number {
	const { start, end } = record.locate(path);
	const found = curlApostrophes(record.file.text.slice(start, end)).indexOf(text.slice(0, 30));
	return start + Math.max(found, 0);
}

const READERS: { [K in Kind]?: (data: DataOf[K]) => [KeyPath, string | undefined][] } = {
	entries: (entry) => [
		[['title'], entry.title],
		[['description'], entry.description],
		[['card', 'title'], entry.card?.title],
		[['card', 'line'], entry.card?.line],
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
