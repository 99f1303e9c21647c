import { formatDate } from '../../dates/format-date.ts';
import type { Row } from '../../ledger/parse-table.ts';

/** The columns that a chart of the kind `names` is made from: the names of one list, and what became of each. */
export const KIND_COLUMNS = [
	{ name: 'number', type: 'number', required: true },
	{ name: 'name', type: 'text', required: true },
	{ name: 'native-name', type: 'text' },
	{ name: 'kind', type: 'text', required: true },
	{ name: 'country', type: 'text', required: true },
	{ name: 'status', type: 'text', required: true },
	{ name: 'until', type: 'date' },
	{ name: 'note', type: 'text' },
] as const;

/** The outlines of the signs, in a square of 12 units. */
const SIGNS = {
	triangle: 'M6 1l5.5 10h-11z',
	diamond: 'M6 0l6 6l-6 6l-6-6z',
	circle: 'M6 1a5 5 0 1 1 0 10a5 5 0 0 1 0-10z',
	square: 'M1 1h10v10h-10z',
};

/** Those who fought, those who were organised across borders, those in politics, and those who gave or preached. */
const SIGN_OF = new Map<string, keyof typeof SIGNS>([
	['armed group', 'triangle'],
	['network', 'diamond'],
	['movement', 'circle'],
	['party', 'circle'],
	['congress', 'circle'],
	['society', 'square'],
	['foundation', 'square'],
]);

/** The outline of the sign for a kind of organisation, in a square of 12 units. Nothing for a kind that has no sign. */
export function signOf(kind = ''): string | undefined {
	const sign = SIGN_OF.get(kind);
	return sign && SIGNS[sign];
}

/** What became of a name: "no removal found", "ban suspended 17 April 2025". */
export function describeStatus({ status = '', until = '' }: Row): string {
	return until === '' ? status : `${status} ${formatDate(until)}`;
}

/** Rows that follow each other with the same status, which is said once for all of them. */
export function groupByStatus(rows: Row[]): { status: string; rows: Row[] }[] {
	const groups: { status: string; rows: Row[] }[] = [];
	for (const row of rows) {
		const status = describeStatus(row);
		const last = groups.at(-1);
		if (last?.status === status) last.rows.push(row);
		else groups.push({ status, rows: [row] });
	}
	return groups;
}

/** Says every name in words: "1, Al-Qaeda: network, International; no removal found." */
export function describeNames(rows: Row[]): string {
	return rows
		.map(
			(row) =>
				`${row['number']}, ${row['name']}: ${row['kind']}, ${row['country']}; ${describeStatus(row)}.`,
		)
		.join(' ');
}
