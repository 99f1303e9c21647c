import { dayNumber } from '../../dates/day-number.ts';
import { formatDate } from '../../dates/format-date.ts';
import type { Row } from '../../ledger/parse-table.ts';

/**
 * The columns of a `calendar`: steps in the order of their days. Rows whose `part` is `before` or `after` lie outside the
 * picture. `days` and `wait` say how long the next step took, and what was waited for: "52", "for a bill".
 */
export const KIND_COLUMNS = [
	{ name: 'step', type: 'text', required: true },
	{ name: 'short', type: 'text', required: true },
	{ name: 'part', type: 'text', required: true },
	{ name: 'date', type: 'date', required: true },
	{ name: 'days', type: 'number' },
	{ name: 'wait', type: 'text' },
	{ name: 'body', type: 'text', required: true },
] as const;

/** A step, and the wait after it. */
export interface CalendarStep {
	step: string;
	/** The same in a few words. */
	short: string;
	body: string;
	date: string;
	/** Days since 1970. */
	day: number;
	/** Days until the next step; 0 for the last. */
	days: number;
	wait: string;
	isLongest: boolean;
}

/** Reads the steps of the picture. The wait after the last of them lies outside. */
export function readCalendar(rows: Row[]): CalendarStep[] {
	const inside = rows.filter(({ part }) => part !== 'before' && part !== 'after');
	const waits = inside.slice(0, -1).map(({ days }) => Number(days));
	const longest = Math.max(...waits);
	return inside.map(({ step = '', short = '', body = '', date = '', wait = '' }, index) => {
		const days = waits[index] ?? 0;
		const isLast = index === inside.length - 1;
		return {
			step,
			short,
			body,
			date,
			day: dayNumber(date),
			days,
			wait: isLast ? '' : wait,
			isLongest: !isLast && days === longest,
		};
	});
}

/** Says every step with its day and who acted, and every wait. */
export function describeCalendar(rows: Row[]): string {
	const steps = readCalendar(rows);
	const said = steps.map(({ step, body, date, days, wait }) => {
		const words = `${formatDate(date)}: ${lowerFirst(step)} (${body})`;
		return days === 0 ? `${words}.` : `${words}, then ${days} days ${wait}.`;
	});
	const all = steps.reduce((sum, { days }) => sum + days, 0);
	const longest = steps.find(({ isLongest }) => isLongest);
	return [...said, `In all ${all} days; the longest of these waits is ${longest?.days}.`].join(' ');
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
