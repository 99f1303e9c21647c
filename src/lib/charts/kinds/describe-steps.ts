import { formatDate } from '../../dates/format-date.ts';
import type { Row } from '../../ledger/parse-table.ts';

/** The columns that a chart of the kind `steps` is made from: the dead of one event, as they were counted. */
export const KIND_COLUMNS = [
	{ name: 'date', type: 'date', required: true },
	{ name: 'killed', type: 'number', required: true },
	{ name: 'qualifier', type: 'text' },
	{ name: 'kind', type: 'text', required: true },
	{ name: 'by', type: 'text', required: true },
	{ name: 'note', type: 'text' },
] as const;

/** One count, and what it is beside the counts before it. */
export interface Step {
	date: string;
	by: string;
	/** The number as it was put: "149", "more than 60". */
	written: string;
	killed: number;
	/** The part of the number that the highest count before it had reached already. */
	before: number;
	/** Whether an authority gave it as an exact number. */
	isCounted: boolean;
	/** Whether it is lower than a count before it. */
	isBehind: boolean;
	/** Whether it stands more than two months after the count before it. */
	isLater: boolean;
	note: string;
}

/** Reads the counts in the order of the table, which is that of their days. */
export function readSteps(rows: Row[]): Step[] {
	let highest = 0;
	let last = '';
	return rows.map((row) => {
		const { date = '', by = '', qualifier = '', kind = '', note = '' } = row;
		const killed = Number(row['killed']);
		const step = {
			date,
			by,
			written: [qualifier, killed].filter((part) => part !== '').join(' '),
			killed,
			before: Math.min(highest, killed),
			isCounted: kind === 'official' && qualifier === '',
			isBehind: killed < highest,
			isLater: last !== '' && monthOf(date) - monthOf(last) > 2,
			note,
		};
		highest = Math.max(highest, killed);
		last = date;
		return step;
	});
}

/** Says every count in words: "22 March 2024, FSB: 40. 23 March 2024, Investigative Committee: more than 60." */
export function describeSteps(rows: Row[]): string {
	const steps = readSteps(rows).map(
		({ date, by, written }) => `${formatDate(date)}, ${by}: ${written}.`,
	);
	return ['People killed, by count.', ...steps].join(' ');
}

/** Months since the year 0. */
function monthOf(date: string): number {
	const [year, month] = date.split('-').map(Number);
	return (year ?? 0) * 12 + (month ?? 0);
}
