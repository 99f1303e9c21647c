import { positionAt } from '../diagnostics/locate.ts';
import type { Mention } from './find-uses.ts';

const WIDTH = 100;

/**
 * Lists places for a terminal, one a line: `path:line:column  the line itself`. Long lines are cut around the place.
 *
 * @param folder what stands before each path, such as `src/content/`
 */
export function listUses(uses: Mention[], folder: string): string[] {
	return uses.map(({ file, start, end }) => {
		const { line, column } = positionAt(file.text, start);
		const text = (file.text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ');
		const from = Math.max(0, Math.min(column - WIDTH / 2, text.length - WIDTH));
		const to = Math.max(from + WIDTH, column - 1 + end - start);
		const shown = `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${text.length > to ? '…' : ''}`;
		return `${folder}${file.path}:${line}:${column}  ${shown}`;
	});
}

/** A number with its noun: `1 place`, `3 places`. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
