import type { CsvError } from 'csv-parse/sync';
import type { ContentFile, Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';

/** How to have a table written anew that is as a spreadsheet program saved it. */
export function adviseCommand(path: string): string {
	return `Run \`npm run new -- dataset --from src/content/${path}\`, which reads what spreadsheets write, shows what it understood and writes the table anew.`;
}

/** Says so when the columns are separated by something other than commas, as some spreadsheets write them: `csv-syntax`. */
export function findOtherSeparator(
	{ text, path }: ContentFile,
	diagnose: Diagnose,
): Diagnostic | undefined {
	const head = lineAt(text, 1);
	const words = text.slice(head.start, head.end);
	if (words.includes(',')) return undefined;
	const name = words.includes(';') ? 'semicolons' : words.includes('\t') ? 'tabs' : undefined;
	if (name === undefined) return undefined;
	const message = `The columns of this table are separated by ${name}, not by commas.`;
	return diagnose(head, 'csv-syntax', message, adviseCommand(path));
}

/** Columns without a name, as empty columns and a title above the table leave them: `csv-syntax`. */
export function findNameless(
	{ text, path }: ContentFile,
	columns: string[],
	diagnose: Diagnose,
): Diagnostic | undefined {
	const nameless = columns.filter((name) => name === '').length;
	if (nameless === 0) return undefined;
	const message =
		columns.length - nameless === 1
			? `"${columns.find(Boolean)}" stands alone in the first line, where a table has the names of its columns.`
			: `${nameless === 1 ? 'A column' : `${nameless} columns`} of this table ${nameless === 1 ? 'has' : 'have'} no name in the first line.`;
	return diagnose(lineAt(text, 1), 'csv-syntax', message, adviseCommand(path));
}

/** Explains the parser's complaint in the words of whoever wrote the table: `csv-syntax`. */
export function explainCsv(
	{ text, path }: ContentFile,
	error: CsvError,
	diagnose: Diagnose,
): Diagnostic {
	const row = lineAt(text, Number(error['lines'] ?? 1));
	const words = text.slice(row.start, row.end);
	const report = (range: Range, message: string, hint: string) =>
		diagnose(range, 'csv-syntax', message, hint);
	if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
		const wanted = lineAt(text, 1);
		const first = text.slice(wanted.start, wanted.end);
		const columns = first.split(',').length;
		if (columns === 1) {
			const message = `"${first}" stands alone in the first line, where a table has the names of its columns.`;
			return report(wanted, message, adviseCommand(path));
		}
		if (words.trim() === '') return report(row, 'This line of the table is empty.', 'Delete it.');
		const record = (error['record'] as string[] | undefined) ?? [];
		const cells = record.length;
		const message = `This row has ${count(cells)}, but the first line has ${count(columns)}.`;
		if (cells > columns && record.slice(columns).every((cell) => cell.trim() === ''))
			return report(row, `${message} Those at its end are empty.`, adviseCommand(path));
		const hint = cells < columns ? MORE : FEWER;
		return report(row, message, cells === 1 && words.includes(';') ? COMMAS : hint);
	}
	const mark = words.indexOf('"');
	const place = mark < 0 ? row : { start: row.start + mark, end: row.end };
	if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
		const message = 'The quotation mark that opens here is not closed.';
		return report(place, message, 'Close it at the end of its cell.');
	}
	const hint = 'Put the whole cell in quotation marks and double those within: "They said ""no"""';
	return report(place, 'A quotation mark stands within a cell.', hint);
}

const MORE =
	'Every row has as many commas as the first line; an empty cell is nothing between two commas.';
const FEWER =
	'Put a cell that holds a comma in double quotation marks, and join several sources with ";".';
const COMMAS = 'Separate the cells with commas.';

function count(cells: number): string {
	return cells === 1 ? '1 cell' : `${cells} cells`;
}

function lineAt(text: string, line: number): Range {
	const lines = text.split('\n');
	const before = lines.slice(0, line - 1).join('\n').length;
	const start = before + (line > 1 ? 1 : 0);
	return { start, end: start + (lines[line - 1] ?? '').replace('\r', '').length };
}
