import { declaredNames } from '../checks/context.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import { loadLedger } from '../checks/load-ledger.ts';
import { makeNameMask } from '../text/mask-names.ts';
import { compareFigures } from './compare-figures.ts';
import type { FigureChange } from './compare-figures.ts';
import { readRecords } from './read-records.ts';
import type { FlatRecord } from './read-records.ts';

/** One value before and after; nothing where the record did not have it. */
export interface ValueChange {
	key: string;
	before: string | undefined;
	after: string | undefined;
}

/** What a change does to one record. */
export interface RecordChange {
	kind: string;
	id: string;
	path: string;
	what: 'added' | 'changed' | 'removed';
	/** False when the file cannot be read before or after; its values then say nothing. */
	isReadable: boolean;
	values: ValueChange[];
	figures: FigureChange | undefined;
}

/** Compares two content folders record by record. A record that moved to another folder is removed and added. */
export function compareContent(before: ContentFile[], after: ContentFile[]): RecordChange[] {
	const mask = makeNameMask(
		[before, after].flatMap((files) => declaredNames(loadLedger(files).ledger)),
	);
	const texts = new Map(before.map(({ path, text }) => [path, text]));
	const changed = after.filter(({ path, text }) => texts.get(path) !== text);
	const paths = new Set(after.map(({ path }) => path));
	const removed = before.filter(({ path }) => !paths.has(path));
	const old = readRecords(before.filter(({ path }) => changed.some((one) => one.path === path)));
	const now = readRecords(changed);
	return [
		...[...now.values()].map((record) => compareRecord(old.get(record.path), record, mask)),
		...[...readRecords(removed).values()].map((record) => compareRecord(record, undefined, mask)),
	].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function compareRecord(
	before: FlatRecord | undefined,
	after: FlatRecord | undefined,
	mask: (text: string) => string,
): RecordChange {
	const { kind, id, path } = (after ?? before) as FlatRecord;
	const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
	const isReadable = [before, after].every((one) => one === undefined || one.values !== undefined);
	return {
		kind,
		id,
		path,
		what,
		isReadable,
		values: isReadable ? [...compareValues(before, after), ...compareProse(before, after)] : [],
		figures: isReadable ? compareFigures(before?.text ?? '', after?.text ?? '', mask) : undefined,
	};
}

function compareValues(before?: FlatRecord, after?: FlatRecord): ValueChange[] {
	const keys = new Set([...(before?.values?.keys() ?? []), ...(after?.values?.keys() ?? [])]);
	return [...keys]
		.map((key) => ({ key, before: before?.values?.get(key), after: after?.values?.get(key) }))
		.filter((value) => value.before !== value.after);
}

/** Paragraphs that only one of the two has, each beside the one that stands in its turn on the other side. */
function compareProse(before?: FlatRecord, after?: FlatRecord): ValueChange[] {
	const only = (one?: FlatRecord, other?: FlatRecord) => {
		const others = new Set(other?.paragraphs);
		return (one?.paragraphs ?? []).filter((text) => !others.has(text));
	};
	const gone = only(before, after);
	const come = only(after, before);
	return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
		key: 'paragraph',
		before: gone[index],
		after: come[index],
	}));
}
