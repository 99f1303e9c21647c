/** What was measured, as people read it. */
export interface Table {
	/** What the rows are: "A first view of each kind of page, in bytes". */
	title: string;
	head: string[];
	rows: string[][];
	/** What else there is to say, a line each. It is printed and not kept. */
	remarks?: string[];
}

const IS_NUMBER = /^[\d.,]+(?:\s?%)?$/;

/** Lays out a table for a terminal, numbers to the right. */
export function writeTable({ title, head, rows, remarks = [] }: Table): string {
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
	);
	const isNumeric = head.map((_, column) =>
		rows.every((row) => row[column] === '' || IS_NUMBER.test(row[column] ?? '')),
	);
	const lines = [head, ...rows].map((row) =>
		row
			.map((cell, column) =>
				isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
	return [title, ...lines, ...remarks].join('\n');
}
