import { declaredNames } from '../checks/context.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import { loadLedger } from '../checks/load-ledger.ts';
import { changedPaths } from '../checks/plan-preview.ts';
import { makeNameMask } from '../text/mask-names.ts';
import { figuresIn } from '../text/figures.ts';
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
	what: 'added' | 'changed' | 'renamed' | 'removed';
	/** Where a renamed record stood before: its id and its path. */
	former: { id: string; path: string } | undefined;
	/** False when the file cannot be read before or after; its values then say nothing. */
	isReadable: boolean;
	values: ValueChange[];
	/** Figures that it has no longer, and that it has now, in the words of the text; nothing when they are the same. */
	figures: { gone: string[]; come: string[] } | undefined;
}

/** Compares two content folders record by record. A record with another id or in another folder is compared with what it was. */
export function compareContent(before: ContentFile[], after: ContentFile[]): RecordChange[] {
	const mask = makeNameMask(
		[before, after].flatMap((files) => declaredNames(loadLedger(files).ledger)),
	);
	const paths = changedPaths(after, before);
	const changed = new Set(paths);
	const readChanged = (files: ContentFile[]) =>
		readRecords(files.filter(({ path }) => changed.has(path)));
	const [old, now] = [readChanged(before), readChanged(after)];
	const formerPaths = findFormerPaths(old, now);
	const moved = new Set(formerPaths.values());
	return paths
		.filter((path) => !moved.has(path))
		.map((path) => compareRecord(old.get(formerPaths.get(path) ?? path), now.get(path), mask));
}

/** For each record that is at its path for the first time: where it stood before, by its id or by a former one; a table goes with its card. */
function findFormerPaths(
	old: Map<string, FlatRecord>,
	now: Map<string, FlatRecord>,
): Map<string, string> {
	const left = [...old.values()].filter(({ path }) => !now.has(path));
	const found = new Map<string, string>();
	const idsOf = ({ id, values }: FlatRecord) => [
		id,
		...[...(values ?? [])]
			.filter(([key]) => key.startsWith('formerIds['))
			.map(([, value]) => value),
	];
	for (const record of now.values()) {
		if (old.has(record.path)) continue;
		const card = now.get(record.path.replace(/\.csv$/, '.yaml')) ?? record;
		const before = left.find(({ kind, id }) => kind === record.kind && idsOf(card).includes(id));
		if (before !== undefined) found.set(record.path, before.path);
	}
	return found;
}

function compareRecord(
	before: FlatRecord | undefined,
	after: FlatRecord | undefined,
	mask: (text: string) => string,
): RecordChange {
	const { kind, id, path } = (after ?? before) as FlatRecord;
	const isRenamed = before !== undefined && after !== undefined && before.path !== after.path;
	const kept = isRenamed ? 'renamed' : 'changed';
	const what = before === undefined ? 'added' : after === undefined ? 'removed' : kept;
	const isReadable = [before, after].every((one) => one === undefined || one.values !== undefined);
	return {
		kind,
		id,
		path,
		what,
		former: isRenamed ? { id: before.id, path: before.path } : undefined,
		isReadable,
		values: isReadable
			? [...compareValues(before, after), ...compareProse(before, after)].filter(
					({ key }) => !(isRenamed && key.startsWith('formerIds[')),
				)
			: [],
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

/**
 * Compares the figures of two texts, as the rules read them: `$3.5bn` written as `3.5 billion dollars` is no change.
 *
 * @param mask blanks out names that contain numbers; see `makeNameMask`
 * @returns nothing when both state the same figures; otherwise each that only one of them states, in its words, once
 */
function compareFigures(before: string, after: string, mask: (text: string) => string) {
	const figures = (text: string) =>
		figuresIn(mask(text))
			.filter(({ isSmallWord }) => !isSmallWord)
			.map(({ key, start, end }) => ({ key, words: text.slice(start, end) }));
	const [old, now] = [figures(before), figures(after)];
	const only = (some: typeof old, others: typeof old) => {
		const [keys, words] = [others.map(({ key }) => key), others.map((one) => one.words)];
		const left = some.filter((one) => !keys.includes(one.key) && !words.includes(one.words));
		return [...new Set(left.map((one) => one.words))];
	};
	const change = { gone: only(old, now), come: only(now, old) };
	return change.gone.length + change.come.length > 0 ? change : undefined;
}
