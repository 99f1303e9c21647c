import { isNumeric } from '../../src/lib/measured/measured.ts';
import type { MeasuredTable } from '../../src/lib/measured/measured.ts';

/** What was measured, as people read it. */
export interface Table extends MeasuredTable {
	/** What else there is to say, a line each. It is printed and not kept. */
	remarks?: string[];
}

/** Lays out a table for a terminal, numbers to the right. */
export function writeTable({ title, head, rows, remarks = [] }: Table): string {
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
	);
	const isToTheRight = head.map((_, column) =>
		rows.every((row) => row[column] === '' || isNumeric(row[column] ?? '')),
	);
	const lines = [head, ...rows].map((row) =>
		row
			.map((cell, column) =>
				isToTheRight[column]
					? cell.padStart(widths[column] ?? 0)
					: cell.padEnd(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
	return [title, ...lines, ...remarks].join('\n');
}
