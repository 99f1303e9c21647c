import distance from 'damerau-levenshtein';
import { STATUSES } from '../../schemas/claim.ts';
import { KIND_NAMES } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import { TOPICS, id as idSchema } from '../../schemas/shared.ts';
import { listPages } from '../mdx/page-anchors.ts';
import { WEIGHTS } from '../ledger/publishers.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import { sortWords } from '../text/suggest.ts';

/** Addresses below `/claims/` that are lists of claims. */
const CLAIM_LISTS = new Set([
	...TOPICS.map((topic) => `topic-${topic}`),
	...STATUSES.map((status) => `status-${status}`),
	...WEIGHTS.map((weight) => `rests-${weight}`),
]);
/** Folders of addresses that other pages stand in. */
const TAKEN_FOLDERS = new Set(['charts', 'claims', 'data', 'embed', 'fonts', 'sources']);

/** The page of an entry's notes, below the entry's own. */
const NOTES_PAGE = 'notes';

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
	const successor = records.find((record) => formerIdsOf(record).includes(id));
	if (successor !== undefined)
		return `The ${name} "${successor.id}" was called "${id}" before, and that address leads to it. Choose another id.`;
	const isPage =
		kind === 'entries' &&
		(listPages(ledger).has(`/${id}/`) ||
			TAKEN_FOLDERS.has(parts[0] ?? '') ||
			parts.at(-1) === NOTES_PAGE);
	if (isPage || (kind === 'claims' && CLAIM_LISTS.has(id)))
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

/** The ids that a record had before. */
export function formerIdsOf({ data }: LedgerRecord): string[] {
	return ('formerIds' in data && data.formerIds) || [];
}

/** A noun with its article: `an entry`. */
export function article(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function withoutDigits(id: string): string {
	return id.replace(/\d+/g, '#');
}
