import type { Range } from '../diagnostics/locate.ts';
import type { TextRun } from '../ledger/prose.ts';
import type { LedgerRecord } from '../ledger/record.ts';

/** The place of words in the file of a record. In a folded YAML text the offsets drift, so the words are looked up again. */
export function placeInRun(
	record: LedgerRecord,
	run: TextRun,
	offset: number,
	words: string,
): Range {
	const { text } = record.file;
	const expected = run.start + offset;
	const start = text.startsWith(words, expected) ? expected : text.indexOf(words, run.start);
	return start < 0
		? { start: run.start, end: run.start + 1 }
		: { start, end: start + words.length };
}
