import { MONTHS } from '../dates/format-date.ts';
import { dateOfDay, dayNumber } from '../dates/day-number.ts';

const STEPS_IN_YEARS = [1, 2, 5, 10, 20];
const STEPS_IN_MONTHS = [1, 2, 3, 6];
const STEPS_IN_DAYS = [1, 2, 7, 14];

/**
 * The marks of a date axis: years where it is long, months or days where it is short.
 *
 * @param span first and last day of the axis, in days since 1970
 * @param length of the axis in pixels; each label takes about 64
 */
export function dateTicks([first, last]: [number, number], length: number) {
	const most = Math.max(2, Math.floor(length / 64));
	const years = (last - first) / 365.25;
	const labels = new Map<number, string>();
	const add = (date: string, label: string) => {
		const day = dayNumber(date);
		if (day >= first && day <= last) labels.set(day, label);
	};
	if (years > 3) {
		const step = STEPS_IN_YEARS.find((one) => years / one <= most) ?? 20;
		const from = Math.ceil(Number(dateOfDay(first).slice(0, 4)) / step) * step;
		for (let year = from; year <= Number(dateOfDay(last).slice(0, 4)); year += step)
			add(String(year), String(year));
		return { labels };
	}
	if (years > 0.35) {
		const step = STEPS_IN_MONTHS.find((one) => (years * 12) / one <= most) ?? 12;
		for (let month = monthNumber(first); month <= monthNumber(last) + 1; month += 1) {
			if (month % step !== 0) continue;
			const year = Math.floor(month / 12);
			const name = MONTHS[month % 12]?.slice(0, 3) ?? '';
			add(`${year}-${String((month % 12) + 1).padStart(2, '0')}`, `${name} ${year}`);
		}
		return { labels };
	}
	const step = STEPS_IN_DAYS.find((one) => (last - first) / one <= most) ?? 30;
	for (let day = first; day <= last; day += step) {
		const [, month, date] = dateOfDay(day).split('-');
		labels.set(day, `${Number(date)} ${MONTHS[Number(month) - 1]?.slice(0, 3)}`);
	}
	return { labels };
}

function monthNumber(day: number): number {
	const [year, month] = dateOfDay(day).split('-');
	return Number(year) * 12 + Number(month) - 1;
}
