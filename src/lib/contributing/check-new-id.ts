import distance from 'damerau-levenshtein';
import { KIND_NAMES } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import { id as idSchema } from '../../schemas/shared.ts';
import { findSuccessor } from '../ledger/record.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import { isTaken } from '../ledger/taken-addresses.ts';
import { sortWords } from '../text/suggest.ts';

/** Says in a sentence why an id cannot name a new record of a kind; nothing when it can. */
export function problemWithNewId(ledger: Ledger, kind: Kind, id: string): string | undefined {
	const parts = kind === 'entries' ? id.split('/') : [id];
	const malformed = parts
		.map((part) => idSchema.safeParse(part).error?.issues[0]?.message)
		.find((message) => message !== undefined);
	if (malformed !== undefined) return `"${id}" is not an id. ${malformed}`;
	if (parts.length > 2)
		return `"${id}" is not an id. An entry stands in one folder at most, such as "background/isis-k".`;
	const name = KIND_NAMES[kind];
	const there = ledger.records[kind].get(id);
	if (there !== undefined)
		return `There is ${article(name)} "${id}" already, in ${there.file.path}.`;
	if (ledger.broken[kind].has(id))
		return `There is ${article(name)} "${id}" already, and it has an error. Run \`npm run check\`.`;
	const records = [...(ledger.records[kind].values() as IterableIterator<LedgerRecord>)];
	const successor = findSuccessor(records, id);
	if (successor !== undefined)
		return `The ${name} "${successor.id}" was called "${id}" before, and that address leads to it. Choose another id.`;
	if (isTaken(kind, id))
		return `The address of "${id}" belongs to another page of the site. Choose another id.`;
	return undefined;
}

/**
 * Ids that a new one could be a slip of: one letter apart, or the same words in another order.
 * Ids that differ only in digits are told apart on purpose and are not near.
 */
export function idsNear(ledger: Ledger, kind: Kind, id: string): string[] {
	const shape = withoutDigits(id);
	const words = sortWords(id);
	return [...ledger.records[kind].keys()].filter((other) => {
		if (other === id) return false;
		if (sortWords(other) === words) return true;
		const otherShape = withoutDigits(other);
		if (otherShape === shape || Math.abs(other.length - id.length) > 1) return false;
		return distance(id, other).steps === 1;
	});
}

/** A noun with its article: `an entry`. */
export function article(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function withoutDigits(id: string): string {
	return id.replace(/\d+/g, '#');
}
