import { MONTHS } from '../dates/format-date.ts';
import { dateOfDay, dayNumber } from '../dates/day-number.ts';

/** The steps between marks that are tried, the first with room is taken, else the last. */
const YEARS = [1, 2, 5, 10, 20];
const MONTHS_APART = [1, 2, 3, 6, 12];
const DAYS = [1, 2, 7, 14, 30];

/**
 * The marks of a date axis: years where it is long, months or days where it is short.
 *
 * @param span first and last day of the axis, in days since 1970
 * @param length of the axis in pixels; the label of a month or a day takes about 64, that of a year 48
 * @returns labels by their day
 */
export function dateTicks([first, last]: [number, number], length: number): Map<number, string> {
	const years = (last - first) / 365.25;
	const isLong = years > 3;
	const most = Math.max(2, Math.floor(length / (isLong ? 48 : 64)));
	const stepOf = (steps: number[], count: number) =>
		steps.find((step) => count / step <= most) ?? steps.at(-1) ?? 1;
	const labels = new Map<number, string>();
	if (years <= 0.35) {
		const step = stepOf(DAYS, last - first);
		for (let day = first; day <= last; day += step) {
			const [, month, date] = dateOfDay(day).split('-');
			labels.set(day, `${Number(date)} ${shortMonth(Number(month) - 1)}`);
		}
		return labels;
	}
	const step = isLong ? 12 * stepOf(YEARS, years) : stepOf(MONTHS_APART, years * 12);
	const start = Math.ceil(monthNumber(first) / step) * step;
	for (let month = start; month <= monthNumber(last); month += step) {
		const year = Math.floor(month / 12);
		const day = dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}`);
		if (day >= first) labels.set(day, isLong ? String(year) : `${shortMonth(month % 12)} ${year}`);
	}
	return labels;
}

function shortMonth(month: number): string {
	return MONTHS[month]?.slice(0, 3) ?? '';
}

/** Months since the year 0. */
function monthNumber(day: number): number {
	const [year, month] = dateOfDay(day).split('-');
	return Number(year) * 12 + Number(month) - 1;
}
