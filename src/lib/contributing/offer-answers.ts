import type { Kind } from '../../schemas/index.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import type { Field } from './describe-fields.ts';

/** An answer to choose, with the words to find it by. */
export interface Offer {
	value: string;
	/** What an id stands for; nothing for a word that needs no explanation. */
	hint?: string;
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
	if (shape.type === 'choice') return shape.choices.map((value) => ({ value }));
	if (field.refersTo === undefined) return undefined;
	const records = [...(ledger.records[field.refersTo].values() as IterableIterator<LedgerRecord>)];
	return records.map(({ id, data }) => ({ value: id, hint: titleOf(data) }));
}

/** The words by which readers know a record. */
function titleOf(data: LedgerRecord['data']): string {
	const { brief, statement, publisher, title, words, term, name, question } = data as Partial<
		Record<string, string>
	>;
	const source = publisher && `${publisher}: ${title}`;
	return brief ?? statement ?? source ?? words ?? term ?? name ?? question ?? title ?? '';
}

/** True when every word that was typed stands in an offer. */
export function matchesOffer(typed: string, { value, hint = '' }: Offer): boolean {
	const text = `${value} ${hint}`.toLowerCase();
	const words = typed.toLowerCase().split(/\s+/);
	return words.every((word) => text.includes(word));
}
