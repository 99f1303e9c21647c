import type { Kind } from '../../schemas/index.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import { loadLedger } from '../checks/load-ledger.ts';
import { formerIdsOf } from '../ledger/record.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import type { Range } from '../diagnostics/locate.ts';
import { problemWithNewId } from './check-new-id.ts';
import { findPaths, findUses } from './find-uses.ts';
import { recordsNamed } from './name-kind.ts';

/** A record's kind, its id and its new id. */
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
	const { found, problem: unknown = '' } = recordsNamed(ledger, from, kind);
	const [record] = found;
	if (record === undefined) return { problem: unknown };
	// A record may take back an id that it had before.
	const isOwn = formerIdsOf(record).includes(to);
	const problem = isOwn ? undefined : problemWithNewId(ledger, kind, to);
	if (problem !== undefined) return { problem };

	const wanted = { kind, id: from };
	const inPaths = others.flatMap((file) => findPaths(file, wanted));
	const uses = Map.groupBy([...findUses(ledger, wanted), ...inPaths], ({ file }) => file.path);
	const movesTo = newPaths(record, to);
	const change = (file: ContentFile): ChangedFile[] => {
		const places = uses.get(file.path) ?? [];
		const path = movesTo.get(file.path) ?? file.path;
		const changes: TextChange[] = places.map(({ start, end }) => ({ start, end, write: to }));
		if (file === record.file) changes.push(rememberId(record, from, to));
		if (changes.length === 0 && path === file.path) return [];
		const text = changeText(file.text, changes);
		return [{ path, oldPath: file.path, text, uses: places.length }];
	};
	return { plan: { content: content.flatMap(change), others: others.flatMap(change) } };
}

/** The content as it is once the plan is carried out. */
export function applyPlan(content: ContentFile[], plan: ChangedFile[]): ContentFile[] {
	const byOldPath = new Map(plan.map((file) => [file.oldPath, file]));
	return content.map((file) => {
		const changed = byOldPath.get(file.path);
		return changed ? { path: changed.path, text: changed.text } : file;
	});
}

/** A stretch of a text and what takes its place. An empty stretch is a place to insert at. */
interface TextChange extends Range {
	write: string;
}

/** The text with all changes made, from its end, so that the places before stay true. */
function changeText(text: string, changes: TextChange[]): string {
	return changes
		.toSorted((a, b) => b.start - a.start)
		.reduce((done, { start, end, write }) => done.slice(0, start) + write + done.slice(end), text);
}

function newPaths({ kind, id, file }: LedgerRecord, to: string): Map<string, string> {
	const ending = file.path.slice(file.path.lastIndexOf('.'));
	const folder = file.path.slice(0, -(id.length + ending.length));
	const paths = new Map([[file.path, `${folder}${to}${ending}`]]);
	if (kind === 'datasets') paths.set(`${folder}${id}.csv`, `${folder}${to}.csv`);
	return paths;
}

/** The change that puts the old id under `formerIds`, the last key of every record. */
function rememberId(record: LedgerRecord, from: string, to: string): TextChange {
	const { kind, file, locate } = record;
	const known = formerIdsOf(record);
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
