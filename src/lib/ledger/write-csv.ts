import type { Row } from './parse-table.ts';

/**
 * Writes rows as CSV (RFC 4180) for readers. A text cell that a spreadsheet would run as a formula gets an apostrophe before
 * it (OWASP, CSV injection: `=`, `+`, `-`, `@`, their full-width forms, tab and line ends, also after white space);
 * negative numbers are left alone.
 */
export function toCsv(columns: string[], rows: Row[]): string {
	return writeLines(columns, rows, disarm, '\r\n');
}

/** Writes rows as the content folder has them: the cells as they are, and the line ends of all other files there. */
export function writeTable(columns: string[], rows: Row[]): string {
	return writeLines(columns, rows, (cell) => cell, '\n');
}

function writeLines(
	columns: string[],
	rows: Row[],
	change: (cell: string) => string,
	lineEnd: string,
): string {
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
	return lines
		.map((cells) => cells.map((cell) => quote(change(cell))).join(',') + lineEnd)
		.join('');
}

const NUMBER = /^-\d+(?:\.\d+)?$/;

function disarm(text: string): string {
	const isFormula = /^(?:[\t\r\n]|[\s"']*[=+\-@＝＋－＠])/.test(text) && !NUMBER.test(text);
	return isFormula ? `'${text}` : text;
}

function quote(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
