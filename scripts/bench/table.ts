import { isNumeric } from '../../src/lib/measured/measured.ts';
import type { MeasuredTable } from '../../src/lib/measured/measured.ts';

/** What was measured, as people read it. */
export interface Table extends MeasuredTable {
	/** What else there is to say, a line each. It is printed and not kept. */
	remarks?: string[];
}

/** Lays out a table for a terminal, numbers to the right. */
export function writeTable({ title, head, rows, remarks = [] }: Table): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const lines = all.map((row) =>
		row.map((cell, column) => {
			const isRight = isNumeric(rows[0]?.[column] ?? '');
			return isRight ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
		}),
	);
	return [title, ...lines.map((cells) => cells.join('  ').trimEnd()), ...remarks].join('\n');
}
