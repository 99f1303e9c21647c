import { partialDate } from '../../schemas/shared.ts';
import type { Column } from '../../schemas/dataset.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import type { Row, Table } from '../ledger/parse-table.ts';
import { readSpreadsheetDate } from '../dates/read-spreadsheet-date.ts';
import { readWrittenDate } from '../dates/read-written-date.ts';
import { didYouMean } from '../text/suggest.ts';
import { splitSources } from '../ledger/split-sources.ts';
import { joinUnread } from './join-unread.ts';
import type { UnreadCell } from './join-unread.ts';
import type { Context } from './context.ts';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Each dataset has its card and its rows, and the rows are what the card says: `table-columns`, `table-cell`, `duplicate-row`, `lone-table`. */
export function checkTables({ ledger }: Context): Diagnostic[] {
	const { datasets } = ledger.records;
	const lone = [...ledger.tables]
		.filter(([id]) => !datasets.has(id) && !ledger.broken.datasets.has(id))
		.map(([id, { file }]) => {
			const message = `The table "${id}.csv" has no card.`;
			const hint = `Add datasets/${id}.yaml with its title, columns, key and coverage.`;
			return diagnosticAt(file, FILE_START, 'lone-table', message, hint);
		});
	const checked = [...datasets.values()].flatMap((card) => {
		const table = ledger.tables.get(card.id);
		if (table) return checkTable(card, table);
		if (ledger.broken.datasets.has(card.id)) return [];
		const message = `There is no table "${card.id}.csv" beside this card.`;
		const hint = `Add datasets/${card.id}.csv, or delete the card.`;
		return [diagnosticAt(card.file, FILE_START, 'lone-table', message, hint)];
	});
	return [...lone, ...checked];
}

function checkTable({ data }: LedgerRecord<'datasets'>, table: Table): Diagnostic[] {
	const names = data.columns.map(({ name }) => name);
	if (names.join() !== table.columns.join()) {
		const odd = table.columns.find((name) => !names.includes(name));
		const message = `The columns of this table are ${table.columns.join(', ')}, but its card has ${names.join(', ')}.${odd ? didYouMean(odd, names) : ''}`;
		const hint = "Give the first line the card's columns in the card's order, or correct the card.";
		const end = table.file.text.indexOf('\n');
		return [diagnosticAt(table.file, { start: 0, end }, 'table-columns', message, hint)];
	}
	const empty = table.rows.flatMap((row, index) => (isEmpty(row) ? [emptyRow(table, index)] : []));
	return [...empty, ...checkKeys(data.key, table), ...checkCells(data.columns, table)];
}

function isEmpty(row: Row): boolean {
	return Object.values(row).every((cell) => cell === '');
}

function emptyRow(table: Table, index: number): Diagnostic {
	const message = 'Every cell of this row is empty.';
	return diagnosticAt(table.file, table.locate(index), 'table-cell', message, 'Delete the row.');
}

function checkKeys(key: string[], table: Table): Diagnostic[] {
	const nameOf = (row: Row) => key.map((column) => row[column] ?? '').join(' ');
	const rows = table.rows.flatMap((row, index) =>
		isEmpty(row) ? [] : [{ index, name: nameOf(row) }],
	);
	const seen = new Set<string>();
	const [again, ...others] = rows.filter(({ name }) => seen.size === seen.add(name).size);
	if (again === undefined) return [];
	const more = others.length === 0 ? '' : ` So it is with ${others.length} more of its rows.`;
	const message = `Two rows of this table are named "${again.name}" by ${key.join(' and ')}.${more}`;
	const hint = "Join the rows, or give the card's key another column that tells them apart.";
	const place = table.locate(again.index, key[0]);
	return [diagnosticAt(table.file, place, 'duplicate-row', message, hint)];
}

function checkCells(columns: Column[], table: Table): Diagnostic[] {
	return columns.flatMap((column) => {
		const unread = table.rows.flatMap((row, index): UnreadCell[] => {
			if (isEmpty(row)) return [];
			const cell = row[column.name] ?? '';
			const report = (message: string, hint: string) => {
				const place = table.locate(index, column.name);
				return [diagnosticAt(table.file, place, 'table-cell', message, hint)];
			};
			return checkCell(column, cell, report).map((issue) => ({ cell, issue }));
		});
		return joinUnread(column, unread);
	});
}

function checkCell(
	{ name, type, required }: Column,
	cell: string,
	report: (message: string, hint: string) => Diagnostic[],
): Diagnostic[] {
	if (type === 'sources' && splitSources(cell).length === 0)
		return report(
			`This row names no source in "${name}".`,
			'Give the id of the source that shows it; several are joined by ";".',
		);
	if (cell === '' && required)
		return report(
			`This row leaves "${name}" empty.`,
			'Fill the cell, or take "required" from its column.',
		);
	if (cell !== '' && type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(cell))
		return report(
			`"${cell}" in "${name}" is not a number.`,
			'Write bare digits with a full stop for decimals: 1963 or 3.5. Words such as "over" go into a note column.',
		);
	if (type === 'number' && /^-?[1-9]\d{0,2}\.\d\d0$/.test(cell)) {
		const [whole, decimal] = [cell.replace('.', ''), Number(cell)];
		return report(
			`"${cell}" in "${name}" can be taken for ${whole} and for ${decimal}.`,
			`Write ${whole}, or ${decimal} without a 0 at its end.`,
		);
	}
	if (cell !== '' && type === 'date' && !partialDate.safeParse(cell).success)
		return report(`"${cell}" in "${name}" is not a date.`, adviseDate(cell));
	return [];
}

function adviseDate(cell: string): string {
	const date = readWrittenDate(cell);
	if (date !== undefined) return `Write ${date}. ${SPREADSHEET}`;
	const likely = readSpreadsheetDate(cell);
	if (likely !== undefined)
		return `Write ${likely}, if that is the date in the source. ${SPREADSHEET}`;
	return /\d/.test(cell) && !/\b\d{4}\b/.test(cell)
		? `Look the date up in the source, and write it as YYYY-MM-DD, YYYY-MM or YYYY. ${SPREADSHEET}`
		: 'Write YYYY-MM-DD, YYYY-MM or YYYY. Words such as "late" go into a note column.';
}

const SPREADSHEET = 'A spreadsheet may have changed it: give the column the format "text".';
