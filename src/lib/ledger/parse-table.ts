import { CsvError, parse } from 'csv-parse/sync';
import { FILE_START, diagnoseIn } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import { RESERVED_NAMES, reservedName } from '../diagnostics/limits.ts';
import type { Range } from '../diagnostics/locate.ts';
import { explainCsv, findNameless, findOtherSeparator } from './explain-csv.ts';

/** The most columns of a table. */
const MAX_COLUMNS = 50;

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
export function parseTable(file: ContentFile): { table?: Table; issues: Diagnostic[] } {
	const diagnose = diagnoseIn(file);
	const other = findOtherSeparator(file, diagnose);
	if (other) return { issues: [other] };
	try {
		const lines = parse(file.text, { info: true, bom: true }) as unknown as {
			record: string[];
			info: { lines: number; bytes: number };
		}[];
		const [head, ...body] = lines.map(({ record }) => record);
		const columns = (head ?? []).map((name) => name.trim());
		const issue =
			findNameless(file, columns, diagnose) ?? validateColumns(file.text, columns, diagnose);
		if (issue !== undefined) return { issues: [issue] };
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
		return { issues: [explainCsv(file, error, diagnose)] };
	}
}

/** Columns that are too many to be a table, or that are named as every object has it: `file-size`, `reserved-name`. */
function validateColumns(
	text: string,
	columns: string[],
	diagnose: Diagnose,
): Diagnostic | undefined {
	if (columns.length > MAX_COLUMNS) {
		const message = `This table has ${columns.length} columns; it may have ${MAX_COLUMNS}.`;
		const hint = 'Let each row say one thing, and let its columns say when, where and how much.';
		return diagnose(FILE_START, 'file-size', message, hint);
	}
	const reserved = columns.find((name) => RESERVED_NAMES.has(name.trim().toLowerCase()));
	if (reserved === undefined) return undefined;
	const start = Math.max(text.indexOf(reserved), 0);
	const range = { start, end: start + reserved.length };
	return reservedName(diagnose, range, reserved, 'Choose another name for the column.');
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
