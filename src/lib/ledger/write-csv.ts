import type { Row } from './parse-table.ts';

/**
 * Writes rows as CSV (RFC 4180). A text cell that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV injection: `=`, `+`, `-`, `@`, their full-width forms, tab and line ends, also after white space);
 * negative numbers are left alone.
 */
export function toCsv(columns: string[], rows: Row[]): string {
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
	return `${lines.map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

const NUMBER = /^-\d+(?:\.\d+)?$/;

function writeCell(text: string): string {
	const isFormula = /^(?:[\t\r\n]|[\s"']*[=+\-@＝＋－＠])/.test(text) && !NUMBER.test(text);
	const safe = isFormula ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
