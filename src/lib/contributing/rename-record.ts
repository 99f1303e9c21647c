import { KIND_NAMES } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import { loadLedger } from '../checks/load-ledger.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { didYouMean } from '../text/suggest.ts';
import { changeText } from './change-text.ts';
import type { TextChange } from './change-text.ts';
import { problemWithNewId } from './check-new-id.ts';
import { findPaths } from './find-mentions.ts';
import { findUses } from './find-uses.ts';

/** A record's kind, the id that it has and the one that it shall have. */
export interface Renaming {
	kind: Kind;
	from: string;
	to: string;
}

/** A file that a renaming writes. */
export interface ChangedFile extends ContentFile {
	/** The path that it had before; the same as `path` when it stays. */
	oldPath: string;
	/** How many places of it named the record. */
	uses: number;
}

/** What a renaming writes. Paths are those of the files it was given. */
export interface RenamePlan {
	content: ChangedFile[];
	others: ChangedFile[];
}

/**
 * Plans to give a record another id: its files move, every use changes, and the old id stands under its `formerIds`,
 * so that its address still leads on. All other bytes of the files stay as they are.
 *
 * @param content every file of the content folder
 * @param others files beside it that hold paths of pages, such as the golden queries
 * @returns the plan, or the sentence that says why there is none
 */
export function planRename(
	content: ContentFile[],
	others: ContentFile[],
	{ kind, from, to }: Renaming,
): { plan: RenamePlan; problem?: never } | { plan?: never; problem: string } {
	const { ledger } = loadLedger(content);
	const record = ledger.records[kind].get(from) as LedgerRecord | undefined;
	if (record === undefined) return { problem: notThere(ledger.records[kind].keys(), kind, from) };
	const problem = mayHave(record, to) ? undefined : problemWithNewId(ledger, kind, to);
	if (problem !== undefined) return { problem };

	const wanted = { kind, id: from };
	const changes = new Map<string, TextChange[]>();
	for (const { file, start, end } of findUses(ledger, wanted))
		changes.set(file.path, [...(changes.get(file.path) ?? []), { start, end, write: to }]);
	const movesTo = newPaths(record, to);
	const written = content.flatMap((file): ChangedFile[] => {
		const uses = changes.get(file.path) ?? [];
		const path = movesTo.get(file.path) ?? file.path;
		const former = file.path === record.file.path ? [rememberId(record, from, to)] : [];
		if (uses.length + former.length === 0 && path === file.path) return [];
		const text = changeText(file.text, [...uses, ...former]);
		return [{ path, oldPath: file.path, text, uses: uses.length }];
	});
	const beside = others.flatMap((file): ChangedFile[] => {
		const uses = findPaths(file, wanted);
		if (uses.length === 0) return [];
		const text = changeText(
			file.text,
			uses.map(({ start, end }) => ({ start, end, write: to })),
		);
		return [{ path: file.path, oldPath: file.path, text, uses: uses.length }];
	});
	return { plan: { content: written, others: beside } };
}

/** The content as it is once the plan is carried out. */
export function applyPlan(content: ContentFile[], plan: ChangedFile[]): ContentFile[] {
	const byOldPath = new Map(plan.map((file) => [file.oldPath, file]));
	return content.map((file) => {
		const changed = byOldPath.get(file.path);
		return changed ? { path: changed.path, text: changed.text } : file;
	});
}

function notThere(known: Iterable<string>, kind: Kind, id: string): string {
	return `There is no ${KIND_NAMES[kind]} "${id}".${didYouMean(id, known)}`;
}

/** A record may take back an id that it had before. */
function mayHave({ data }: LedgerRecord, id: string): boolean {
	return 'formerIds' in data && (data.formerIds?.includes(id) ?? false);
}

function newPaths({ kind, id, file }: LedgerRecord, to: string): Map<string, string> {
	const ending = file.path.slice(file.path.lastIndexOf('.'));
	const folder = file.path.slice(0, -(id.length + ending.length));
	const paths = new Map([[file.path, `${folder}${to}${ending}`]]);
	if (kind === 'datasets') paths.set(`${folder}${id}.csv`, `${folder}${to}.csv`);
	return paths;
}

/** The change that puts the old id under `formerIds`, the last key of every record. */
function rememberId({ kind, data, file, locate }: LedgerRecord, from: string, to: string) {
	const known = 'formerIds' in data ? (data.formerIds ?? []) : [];
	if (known.includes(to)) return { ...locate(['formerIds', known.indexOf(to)]), write: from };
	const newline = file.text.includes('\r\n') ? '\r\n' : '\n';
	const last = known.length > 0 ? locate(['formerIds', known.length - 1]) : undefined;
	if (last !== undefined) {
		const indent = /(?:^|\n)([ ]*)-[ ]+$/.exec(file.text.slice(0, last.start))?.[1];
		const write = indent === undefined ? `, ${from}` : `${newline}${indent}- ${from}`;
		return { start: last.end, end: last.end, write };
	}
	const lines = `formerIds:${newline}  - ${from}${newline}`;
	const end = kind === 'entries' ? file.text.indexOf('\n---', 3) + 1 : file.text.length;
	const write = file.text[end - 1] === '\n' ? lines : `${newline}${lines}`;
	return { start: end, end, write };
}
