import type { CalendarStep } from '../../lib/charts/kinds/describe-calendar.ts';
import { boxPath } from '../../lib/charts/svg-path.ts';
import { dateOfDay } from '../../lib/dates/day-number.ts';
import { formatDate } from '../../lib/dates/format-date.ts';
import { element } from './svg.ts';

/** Days since Monday: 0 to 6. Day 0 of the count, 1 January 1970, was a Thursday. */
export function weekdayOf(day: number): number {
	return (day + 3) % 7;
}

/** The Monday of the first week that has a step, and how many weeks there are. */
export function weeksOf(steps: CalendarStep[]): [monday: number, weeks: number] {
	const [first, last] = [steps[0]?.day ?? 0, steps.at(-1)?.day ?? 0];
	const monday = first - weekdayOf(first);
	return [monday, Math.floor((last - monday) / 7) + 1];
}

/** The first day of each month, with its name; the first month, which may begin later, and each January have their year. */
export function monthsOf(steps: CalendarStep[]): [day: number, name: string][] {
	const [first, last] = [steps[0]?.day ?? 0, steps.at(-1)?.day ?? 0];
	const days = Array.from({ length: last - first + 1 }, (_, after) => first + after);
	return days
		.filter((day) => day === first || dateOfDay(day).endsWith('-01'))
		.map((day) => {
			const month = dateOfDay(day).slice(0, 7);
			const isNamed = day === first || month.endsWith('-01');
			const name = formatDate(month, 'short');
			return [day, isNamed ? name : name.slice(0, 3)];
		});
}

/** A square for every day: steps in ink, the longest wait in red, the others in two greys by turns. */
export function drawSquares(
	steps: CalendarStep[],
	placeOf: (day: number) => [x: number, y: number],
	size: number,
): string[] {
	const squares = (days: number[], fill: string) => {
		const boxes = days.map((day) => {
			const [x, y] = placeOf(day);
			return boxPath({ x, y, width: size, height: size });
		});
		return element('path', { d: boxes.join(''), fill });
	};
	const waits = steps.slice(0, -1).map(({ day, days, isLongest }, index) => {
		const grey = index % 2 === 0 ? 'var(--context)' : 'var(--pale)';
		const inside = Array.from({ length: days - 1 }, (_, after) => day + 1 + after);
		return squares(inside, isLongest ? 'var(--subject)' : grey);
	});
	const days = steps.map(({ day }) => day);
	return [...waits, squares(days, 'var(--ink)')];
}
