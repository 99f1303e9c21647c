import { CsvError, parse } from 'csv-parse/sync';
import type { ContentFile, Issue } from '../checks/issue.ts';
import { issueAt } from '../checks/issue.ts';
import { RESERVED_NAMES } from '../mdx/refusal.ts';
import { explainCsv, findOtherSeparator } from './explain-csv.ts';
import type { CsvFault } from './explain-csv.ts';
import type { Range } from '../text/locate.ts';

/** The most columns of a table. */
const MOST_COLUMNS = 50;

/** One row of a dataset: a text for each column, empty where the source does not say. */
export type Row = Record<string, string>;

/** The rows of a dataset's CSV file. */
export interface Table {
	file: ContentFile;
	columns: string[];
	rows: Row[];
	/** The place of a cell, or of its whole row. Rows count from 0. */
	locate: (row: number, column?: string) => Range;
}

/** Reads a CSV file (RFC 4180) with its column names in the first line. */
export function parseTable(file: ContentFile): { table?: Table; issues: Issue[] } {
	const other = findOtherSeparator(file.text);
	if (other) return { issues: [syntaxIssue(file, other)] };
	try {
		const lines = parse(file.text, { info: true, bom: true }) as unknown as {
			record: string[];
			info: { lines: number; bytes: number };
		}[];
		const [head, ...body] = lines.map(({ record }) => record);
		const columns = (head ?? []).map((name) => name.trim());
		const fault = findColumnFault(file, columns);
		if (fault !== undefined) return { issues: [fault] };
		const rows = body.map((cells) =>
			Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])),
		);
		const starts = rowStarts(file.text, lines);
		const locate = (row: number, column?: string): Range => {
			const [start, end] = starts[row + 1] ?? [0, 1];
			const index = column === undefined ? -1 : columns.indexOf(column);
			if (index < 0) return { start, end };
			return locateCell(file.text, start, body[row] ?? [], index);
		};
		return { table: { file, columns, rows, locate }, issues: [] };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return { issues: [syntaxIssue(file, explainCsv(file.text, error))] };
	}
}

/** Columns that are too many to be a table, or that are named as every object has it. */
function findColumnFault(file: ContentFile, columns: string[]): Issue | undefined {
	const place = { start: 0, end: 1 };
	if (columns.length > MOST_COLUMNS) {
		const message = `This table has ${columns.length} columns; it may have ${MOST_COLUMNS}.`;
		const hint = 'Let each row say one thing, and let its columns say when, where and how much.';
		return issueAt(file, place, 'file-size', message, hint);
	}
	const reserved = columns.find((name) => RESERVED_NAMES.has(name.trim().toLowerCase()));
	if (reserved === undefined) return undefined;
	const start = Math.max(file.text.indexOf(reserved), 0);
	const message = `"${reserved}" is a name that every object has in the language that the site is written in.`;
	const range = { start, end: start + reserved.length };
	return issueAt(file, range, 'reserved-name', message, 'Choose another name for the column.');
}

function syntaxIssue(file: ContentFile, fault: CsvFault): Issue {
	return issueAt(file, fault, 'csv-syntax', fault.message, fault.hint);
}

function rowStarts(text: string, lines: { info: { lines: number } }[]): [number, number][] {
	const offsets = [0];
	for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
		offsets.push(index + 1);
	return lines.map(({ info }, index) => {
		const firstLine = index === 0 ? 0 : (lines[index - 1]?.info.lines ?? 0);
		const start = offsets[firstLine] ?? 0;
		const end = (offsets[info.lines] ?? text.length + 1) - 1;
		return [start, Math.max(end, start + 1)];
	});
}

/** Cells are found in turn, so that an equal text in an earlier column is not taken for this one. */
function locateCell(text: string, rowStart: number, cells: string[], index: number): Range {
	let position = rowStart;
	for (const cell of cells.slice(0, index)) {
		const written = text[position] === '"' ? `"${cell.replaceAll('"', '""')}"` : cell;
		position += written.length + 1;
	}
	const cell = cells[index] ?? '';
	const start = text[position] === '"' ? position + 1 : position;
	return { start, end: start + Math.max(cell.length, 1) };
}
