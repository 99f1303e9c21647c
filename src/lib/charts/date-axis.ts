import { dayNumber } from '../dates/day-number.ts';
import { MONTHS } from '../dates/format-date.ts';

/** Where dates stand along an axis, from 0 to 1. */
export interface DateAxis {
	places: number[];
	/** The point after which the scale changes, and the middle of the gap that is drawn there. */
	break: { after: number; place: number } | undefined;
}

/** A side of a break takes at most this share of the whole time: what is crowded there could not be told apart. */
const CROWDED = 0.1;
const GAP = 0.1;
/** Between the gap and the first point after it. */
const LEAD = 0.04;

/**
 * Places dates on an axis. Where several are crowded at one end, it is broken once at the longest pause, and each part
 * has a scale of its own.
 */
export function placeDates(dates: string[]): DateAxis {
	const days = dates.map(dayNumber);
	const after = findBreak(days);
	if (after === undefined) return { places: spread(days, 0, 1), break: undefined };
	const share = Math.min(0.62, Math.max(0.38, (after + 1) / days.length)) * (1 - GAP - LEAD);
	const left = spread(days.slice(0, after + 1), 0, share);
	const right = spread(days.slice(after + 1), share + GAP + LEAD, 1);
	return { places: [...left, ...right], break: { after, place: share + GAP / 2 } };
}

function findBreak(days: number[]): number | undefined {
	const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
	const after = gaps.indexOf(Math.max(...gaps));
	const whole = (days.at(-1) ?? 0) - (days[0] ?? 0);
	const parts = [days.slice(0, after + 1), days.slice(after + 1)];
	const isCrowded = (part: number[]) =>
		part.length > 2 && (part.at(-1) ?? 0) - (part[0] ?? 0) < whole * CROWDED;
	return parts.every((part) => part.length > 1) && parts.some(isCrowded) ? after : undefined;
}

function spread(days: number[], from: number, to: number): number[] {
	const [first = 0, last = 0] = [days[0], days.at(-1)];
	return days.map((day) => from + ((day - first) / (last - first || 1)) * (to - from));
}

/**
 * What stands under each date: its most exact part, and on a second line the rest where it is not that of the date before.
 *
 * @example writeDateLabels(['2024-03-22', '2024-03-23', '2025']) // [['22', 'Mar 2024'], ['23'], ['2025']]
 */
export function writeDateLabels(dates: string[]): string[][] {
	return dates.map((date, index) => {
		const [year = '', month, day] = date.split('-');
		const name = (MONTHS[Number(month) - 1] ?? '').slice(0, 3);
		if (month === undefined) return [year];
		const isSame = dates[index - 1]?.startsWith(day ? `${year}-${month}-` : `${year}-`);
		if (day === undefined) return isSame ? [name] : [name, year];
		return isSame ? [String(Number(day))] : [String(Number(day)), `${name} ${year}`];
	});
}
