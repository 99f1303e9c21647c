import { formatDate } from '../../dates/format-date.ts';
import type { Row } from '../../ledger/parse-table.ts';

/** The columns that a chart of the kind `matrix` is made from: lists, and whom each names. */
export const KIND_COLUMNS = [
	{ name: 'jurisdiction', type: 'text', required: true },
	{ name: 'names', type: 'text', required: true },
	{ name: 'status', type: 'text', required: true },
	{ name: 'since', type: 'date' },
	{ name: 'until', type: 'date' },
	{ name: 'last-seen', type: 'date', required: true },
	{ name: 'note', type: 'text' },
] as const;

/** What stands in the column `names`, and what readers see over the column of the picture. */
export const NAMED = [
	['movement', 'Names the movement'],
	['people', 'Names only people'],
	['neither', 'Names neither'],
] as const;

/** How a list stands: seen in force, suspended, ended, known from one report, or without the name. */
export type Standing = 'seen' | 'suspended' | 'ended' | 'reported' | 'absent';

const STANDING_OF: Record<string, Standing> = {
	'ban suspended': 'suspended',
	removed: 'ended',
	'reported as listed': 'reported',
	'not listed': 'absent',
};

/** What the sign of a list says, in words for those who do not see it. */
export const STANDING_WORDS: Record<Standing, string> = {
	seen: 'yes',
	suspended: 'yes, suspended',
	ended: 'yes, ended',
	reported: 'yes, by one report',
	absent: 'yes',
};

/** How a list stands, by its status. */
export function standingOf({ status = '' }: Row): Standing {
	return STANDING_OF[status] ?? 'seen';
}

/** What is known of a list, in words: "listed since 2 July 2002; last seen in May 2025". */
export function standingWords(row: Row): string {
	const { names, status = '', since = '', until = '', note = '' } = row;
	const standing = standingOf(row);
	if (until !== '') return `${status} ${formatDate(until)}`;
	// Of a list of people the date is that of its present rules, not of the first name.
	const start = names === 'movement' && since !== '' ? ` since ${formatDate(since)}` : '';
	const report =
		standing === 'reported' && note !== '' ? ` (${note[0]?.toLowerCase()}${note.slice(1)})` : '';
	return `${status}${start}${report}; last seen in ${formatDate((row['last-seen'] ?? '').slice(0, 7))}`;
}

/** Lists that name the same, and of those that name the movement first the ones that were not seen to end. */
export function groupLists(rows: Row[]): { heading: string; rows: Row[] }[] {
	const hasEnded = ({ until = '' }: Row) => until !== '';
	const groups = NAMED.flatMap(([names, label]) => {
		const named = rows.filter((row) => row['names'] === names);
		const open = named.some(hasEnded) ? `${label}, no end seen` : label;
		return [
			{ heading: open, rows: named.filter((row) => !hasEnded(row)) },
			{ heading: `${label}, ended or suspended`, rows: named.filter(hasEnded) },
		];
	});
	return groups.filter((group) => group.rows.length > 0);
}

/** Says every list in words, group by group: "Names only people: United Nations (names listed; last seen in February 2026)." */
export function describeMatrix(rows: Row[]): string {
	return groupLists(rows)
		.map((group) => {
			const lists = group.rows.map((row) => `${row['jurisdiction']} (${standingWords(row)})`);
			return `${group.heading}: ${lists.join(', ')}.`;
		})
		.join(' ');
}
