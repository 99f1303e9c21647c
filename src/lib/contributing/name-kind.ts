import { KIND_NAMES } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import { findSuccessor } from '../ledger/record.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import { didYouMean } from '../text/suggest.ts';

/** The kind that a word names: its folder (`claims`) or one record of it (`claim`). */
export function kindNamed(word: string): Kind | undefined {
	const found = Object.entries(KIND_NAMES).find(([kind, name]) => word === kind || word === name);
	return found?.[0] as Kind | undefined;
}

/** Every word for one record of a kind, in alphabetical order. */
export const KIND_WORDS: string[] = Object.values(KIND_NAMES).sort();

/** Says that a word names no kind, and which ones there are. */
export function unknownKind(word: string): string {
	return `There is no kind of record "${word}".${didYouMean(word, KIND_WORDS)} The kinds are: ${KIND_WORDS.join(', ')}.`;
}

/** The records that an id names: several when records of different kinds share it. */
export function recordsNamed(
	ledger: Ledger,
	id: string,
	kind?: Kind,
): { found: LedgerRecord[]; problem?: string } {
	const maps = kind === undefined ? Object.values(ledger.records) : [ledger.records[kind]];
	const found = maps.flatMap((records) => (records.get(id) as LedgerRecord | undefined) ?? []);
	if (found.length > 0) return { found };
	const successor = findSuccessor(
		maps.flatMap((records) => [...records.values()] as LedgerRecord[]),
		id,
	);
	if (successor !== undefined)
		return {
			found,
			problem: `The ${KIND_NAMES[successor.kind]} "${id}" is called "${successor.id}" now.`,
		};
	const known = new Set(maps.flatMap((records) => [...records.keys()]));
	const name = kind === undefined ? 'record' : KIND_NAMES[kind];
	return { found, problem: `There is no ${name} "${id}".${didYouMean(id, known)}` };
}
