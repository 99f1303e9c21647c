/** A place in a text: where it starts and ends, counted in UTF-16 units from 0. */
export interface Range {
	start: number;
	end: number;
}

/** Line and column of an offset, both counted from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}
