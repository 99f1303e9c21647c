import { dateOfDay, dayNumber } from './day-number.ts';
import { MONTHS } from './format-date.ts';

/** A day that a text names. */
export interface WrittenDay {
	/** The words of the text that name it. */
	written: string;
	/** All that it may mean, `YYYY-MM-DD`: `04/10/2024` is 4 October where the day comes first, and 10 April in America. */
	days: string[];
}

const MONTH = `(${MONTHS.map((name) => name.slice(0, 3)).join('|')})[a-z]*\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const SEPARATOR = '[-./]';

/** The usual ways to write a day, each with what its groups are. Two orders are two meanings. */
const FORMS: [RegExp, ...Part[][]][] = [
	[form(`(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})`), ['year', 'month', 'day']],
	[
		form(`(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4})`),
		['day', 'month', 'year'],
		['month', 'day', 'year'],
	],
	[form(`${DAY}(?: of)?[ -]${MONTH},?[ -](\\d{4})`), ['day', 'month', 'year']],
	[form(`${MONTH} ${DAY},? (\\d{4})`), ['month', 'day', 'year']],
];

type Part = 'year' | 'month' | 'day';

/**
 * The days that a text names in usual writing.
 *
 * @example findDays('on April 17, 2025') // [{ written: 'April 17, 2025', days: ['2025-04-17'] }]
 */
export function findDays(text: string): WrittenDay[] {
	return FORMS.flatMap(([pattern, ...orders]) =>
		[...text.matchAll(pattern)].flatMap(([, written = '', ...groups]) => {
			const days = orders.flatMap((order) => readDay(order, groups) ?? []);
			return days.length === 0 ? [] : [{ written, days: [...new Set(days)] }];
		}),
	);
}

function form(pattern: string): RegExp {
	// Not by a lookbehind, which Safari reads since 16.4.
	return new RegExp(`(?:^|[^\\p{L}\\d])(${pattern})(?![\\p{L}\\d])`, 'giu');
}

/** A day of the calendar from its parts, nothing for 30 February. */
function readDay(order: Part[], groups: string[]): string | undefined {
	const part = (name: Part) => groups[order.indexOf(name)] ?? '';
	const named = MONTHS.findIndex(
		(name) => name.slice(0, 3).toLowerCase() === part('month').toLowerCase(),
	);
	const month = named < 0 ? part('month') : String(named + 1);
	const day = [part('year'), month.padStart(2, '0'), part('day').padStart(2, '0')].join('-');
	const number = dayNumber(day);
	return !Number.isNaN(number) && dateOfDay(number) === day ? day : undefined;
}
