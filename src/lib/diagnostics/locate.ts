/** A place in a text: where it starts and ends, counted in UTF-16 units from 0. */
export interface Range {
	start: number;
	end: number;
}

/** Where a key of a record stands: `['sources', 0]`. An empty path is the whole record. */
export type KeyPath = readonly (string | number)[];

/** Where each line starts, of the text asked about last: issues come many to a file. */
let known: { text: string; starts: number[] } | undefined;

function lineStarts(text: string): number[] {
	if (known?.text !== text) {
		const starts = [0];
		for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
			starts.push(index + 1);
		known = { text, starts };
	}
	return known.starts;
}

/** Line and column of an offset, both counted from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
	const starts = lineStarts(text);
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The offset of a line and column, both counted from 1. */
export function offsetAt(text: string, line: number, column: number): number {
	return (lineStarts(text)[line - 1] ?? text.length) + column - 1;
}
