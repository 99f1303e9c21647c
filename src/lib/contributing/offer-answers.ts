import type { Kind } from '../../schemas/index.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import type { Field } from './describe-fields.ts';

/** An answer to choose, with the words to find it by. */
export interface Offer {
	value: string;
	/** What the id stands for. */
	hint: string;
}

/** The keys of a chart that hold columns of its dataset. */
const COLUMN_KEYS = new Set(['x', 'column', 'to']);

/**
 * The answers that a key can have: the choices of its schema, ids of the records that it names, or a dataset's columns.
 * Nothing where an answer is free.
 *
 * @param dataset the id of the dataset that a chart draws, once it is known
 */
export function offersFor(
	ledger: Ledger,
	kind: Kind,
	field: Field,
	dataset?: unknown,
): Offer[] | undefined {
	if (kind === 'charts' && COLUMN_KEYS.has(field.key) && typeof dataset === 'string')
		return ledger.records.datasets
			.get(dataset)
			?.data.columns.map(({ name, label }) => ({ value: name, hint: label }));
	const { shape } = field.shape.type === 'list' ? field.shape.item : field;
	if (shape.type === 'choice') return shape.choices.map(toOffer);
	return field.refersTo === undefined ? undefined : offersOf(ledger, field.refersTo);
}

/** A word that needs no explanation. */
export function toOffer(value: string): Offer {
	return { value, hint: '' };
}

/** Every record of a kind as an answer. */
export function offersOf(ledger: Ledger, kind: Kind): Offer[] {
	const records = [...(ledger.records[kind].values() as IterableIterator<LedgerRecord>)];
	return records.map(({ id, data }) => ({ value: id, hint: titleOf(data) }));
}

/** The words by which readers know a record. */
function titleOf(data: LedgerRecord['data']): string {
	if ('statement' in data) return data.brief ?? data.statement;
	if ('publisher' in data) return `${data.publisher}: ${data.title}`;
	if ('words' in data) return data.words;
	if ('term' in data) return data.term;
	if ('name' in data) return data.name;
	return 'question' in data ? data.question : data.title;
}

/** True when every word that was typed stands in an offer. */
export function matchesOffer(typed: string, { value, hint }: Offer): boolean {
	const text = `${value} ${hint}`.toLowerCase();
	return typed
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
}
