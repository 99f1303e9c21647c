import type { Range } from '../diagnostics/locate.ts';

/** A stretch of a text and what takes its place. An empty stretch is a place to insert at. */
export interface TextChange extends Range {
	write: string;
}

/** The text with all changes made. What lies between them stays as it is, byte for byte. */
export function changeText(text: string, changes: TextChange[]): string {
	let result = '';
	let done = 0;
	for (const { start, end, write } of changes.toSorted((a, b) => a.start - b.start)) {
		if (start < done) throw new Error(`Two changes meet at ${start} in a text.`);
		result += text.slice(done, start) + write;
		done = end;
	}
	return result + text.slice(done);
}
