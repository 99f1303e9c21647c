import { codeSpan } from './code-span.ts';
import { row, table } from './markdown-table.ts';

/** The place of the first right result of a golden query, from 1; 0 when none is right. */
export interface RankChange {
	query: string;
	before: number;
	after: number;
}

/** Says which golden queries are answered at another place than before. */
export function writeSearch(ranks: RankChange[]): string {
	const moved = ranks.filter(({ before, after }) => before !== after);
	const rows = moved.map(({ query, before, after }) =>
		row([codeSpan(query), place(before), place(after), isBetter(before, after)]),
	);
	const all = `All ${ranks.length} golden queries are answered at the same place as before.`;
	return (
		table('### Search', ['Query', 'Place before', 'Place after', ''], rows) ??
		`### Search\n\n${all}`
	);
}

function place(rank: number): string {
	return rank === 0 ? 'not found' : String(rank);
}

function isBetter(before: number, after: number): string {
	return after !== 0 && (before === 0 || after < before) ? 'better' : 'worse';
}
