import type { Column } from '../../schemas/dataset.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from '../diagnostics/rules.ts';
import { adviseCommand } from '../ledger/explain-csv.ts';
import type { Ledger } from '../ledger/record.ts';
import { readDate } from '../spreadsheets/read-date.ts';
import { readNumber } from '../spreadsheets/read-number.ts';

/** A cell that its column cannot hold, with what was said of it alone. */
export interface UnreadCell {
	cell: string;
	issue: Diagnostic;
}

/**
 * Says once of a column what is wrong with several of its cells: a spreadsheet changes all of them.
 * One cell by itself, and empty cells, keep their own words.
 */
export function joinUnread({ name, type }: Column, unread: UnreadCell[]): Diagnostic[] {
	const [first, ...others] = unread.filter(({ cell }) => cell !== '' && KINDS[type]);
	if (first === undefined || others.length === 0) return unread.map(({ issue }) => issue);
	const shown = [first, ...others.slice(0, 2)].map(({ cell }) => `"${cell}"`).join(', ');
	const more = others.length > 2 ? ` and ${others.length - 2} more` : '';
	const message = `${others.length + 1} cells in "${name}" are not ${KINDS[type]}: ${shown}${more}.`;
	const isReadable = [first, ...others].every(({ cell }) => canRead(type, cell));
	const hint = isReadable ? adviseCommand(first.issue.path) : first.issue.hint;
	const empty = unread.filter(({ cell }) => cell === '').map(({ issue }) => issue);
	return [{ ...first.issue, message, hint }, ...empty];
}

const KINDS: Partial<Record<Column['type'], string>> = {
	number: 'numbers as a table has them',
	date: 'dates as a table has them',
};

function canRead(type: Column['type'], cell: string): boolean {
	const reading = type === 'number' ? readNumber(cell) : readDate(cell);
	return reading?.value !== undefined;
}

/** Says once of a table what is wrong in the same words in several of its rows: no source, an unknown one, an empty row. */
export function joinRepeated(issues: Diagnostic[]): Diagnostic[] {
	const isOfTable = ({ path }: Diagnostic) => path.endsWith('.csv');
	const nameOf = ({ path, rule, message }: Diagnostic) => `${path} ${rule} ${message}`;
	const alike = Map.groupBy(issues.filter(isOfTable), nameOf);
	return issues.flatMap((issue) => {
		const all = alike.get(nameOf(issue)) ?? [issue];
		if (all.length === 1) return [issue];
		if (all[0] !== issue) return [];
		const others = all.length - 1;
		const again = `The same is wrong in ${others} more ${others === 1 ? 'place' : 'places'} of this table, the last of them in line ${all.at(-1)?.line}.`;
		return [{ ...issue, message: `${issue.message} ${again}` }];
	});
}

/** Leaves out cascading errors of cells that cannot be read: those of charts of the table, and of claims that name its cells. */
export function withoutFollowing(issues: Diagnostic[], ledger: Ledger): Diagnostic[] {
	const unread = new Set(
		issues.flatMap(({ rule, path }) =>
			rule === 'table-cell' ? [path.slice('datasets/'.length, -'.csv'.length)] : [],
		),
	);
	if (unread.size === 0) return issues;
	const charts = [...ledger.records.charts.values()].filter(({ data }) => unread.has(data.dataset));
	const claims = [...ledger.records.claims.values()].filter(({ data }) =>
		unread.has(data.cell?.dataset ?? ''),
	);
	const following = new Set([...charts, ...claims].map(({ file }) => file.path));
	return issues.filter(({ path, rule }) => !following.has(path) || !FOLLOWING.has(rule));
}

const FOLLOWING: ReadonlySet<Rule> = new Set([
	'cell-differs',
	'chart-rows',
	'chart-title',
	'unstated-figure',
]);
