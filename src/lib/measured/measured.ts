/** A table of what was measured. */
export interface MeasuredTable {
	/** What the rows are: "A first view of each kind of page, in bytes". */
	title: string;
	head: string[];
	rows: string[][];
}

/** What `npm run bench -- NAME --record` has kept in `src/measured/NAME.json`. */
export interface Measured {
	/** The command that measures it again. */
	command: string;
	/** The day on which it was measured: `2026-11-25`. */
	date: string;
	/** On what it was measured. */
	machine: string;
	tables: MeasuredTable[];
}

/** Whether a cell holds a number alone, or one with its bound, which is set to the right. */
export function isNumeric(cell: string): boolean {
	return /^[\d.,]+(?: %| of [\d.,]+)?$/.test(cell);
}
