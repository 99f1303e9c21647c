import { partialDate } from '../../schemas/shared.ts';
import { monthNamed } from './month-names.ts';
import type { DayOrder, Doubt, Reading } from './reading.ts';

const MIDNIGHT = /[ T]0?0:00(?::00(?:[.,]0+)?)?Z?$/;
const TIME = /[ T]\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]m)?Z?$/i;
/** Words beside the parts of a date: "1er", "3rd", "4 mai de 2003", "14 февраля 2003 г.". */
const FILLERS = new Set([
	'de',
	'du',
	'of',
	'the',
	'er',
	'st',
	'nd',
	'rd',
	'th',
	'г',
	'года',
	'год',
]);

/**
 * Reads a date as our tables have it: `2003-02-14`, `2003-02` or `2003`. Nothing when the cell has no date.
 *
 * @param order which comes first where only numbers are written, as far as it is known
 */
export function readDate(cell: string, order?: DayOrder): Reading | undefined {
	if (MIDNIGHT.test(cell)) return readDate(cell.replace(MIDNIGHT, ''), order);
	if (TIME.test(cell)) {
		const day = readDate(cell.replace(TIME, ''), order);
		return day && { ...day, doubt: day.doubt ?? 'time-of-day' };
	}
	return readNumbers(cell, order) ?? readDayNumber(cell) ?? readWords(cell);
}

/** The order of day and month that a date shows by itself: one number is above 12. */
export function findOrder(cells: string[]): DayOrder | undefined {
	for (const cell of cells) {
		const [, first, second] = DAY_MONTH_YEAR.exec(cell.replace(TIME, '')) ?? [];
		if (Number(first) > 12) return 'day-first';
		if (Number(second) > 12) return 'month-first';
	}
	return undefined;
}

const DAY_MONTH_YEAR = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?: ?г\.?)?$/;

function readNumbers(cell: string, order?: DayOrder): Reading | undefined {
	const [, year, month, day] =
		/^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(cell) ??
		/^(\d{4})(\d\d)(\d\d)$/.exec(cell) ??
		[];
	if (year && month) return dateOf(year, month, day);
	const [, onlyMonth, itsYear] = /^(\d{1,2})[./-](\d{4})$/.exec(cell) ?? [];
	if (onlyMonth && itsYear) return dateOf(itsYear, onlyMonth);
	if (/^(?:1[89]|20)\d\d$/.test(cell)) return { value: cell };
	const [, first, second, third] = DAY_MONTH_YEAR.exec(cell) ?? [];
	if (!first || !second || !third) return undefined;
	const whole = wholeYear(third);
	const dayFirst = dateOf(whole, second, first);
	const monthFirst = dateOf(whole, first, second);
	const assumed = cell.includes('.') ? 'day-first' : order;
	const chosen =
		(assumed === 'month-first' ? monthFirst : dayFirst) ??
		(assumed === 'month-first' ? dayFirst : monthFirst);
	const isUnclear = assumed === undefined && dayFirst && monthFirst && first !== second;
	return doubted(chosen, isUnclear ? 'day-or-month' : third.length < 4 && 'two-digit-year');
}

/** Days of a spreadsheet are counted from the last day but one of 1899. These are the days of 1954 to 2064. */
function readDayNumber(cell: string): Reading | undefined {
	if (!/^[2-5]\d{4}$/.test(cell)) return undefined;
	const value = new Date(Date.UTC(1899, 11, 30 + Number(cell))).toISOString().slice(0, 10);
	return { value, doubt: 'day-number' };
}

/** A month by its name, with a year, and a day where there is one. */
function readWords(cell: string): Reading | undefined {
	const words = cell.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
	const telling = words.filter((word) => !FILLERS.has(word));
	const names = telling.filter((word) => /\p{L}/u.test(word));
	const numbers = telling.filter((word) => /\d/.test(word));
	const month = monthNamed(names[0] ?? '')?.toString();
	const [first, second] = numbers;
	if (names.length !== 1 || month === undefined || first === undefined) return undefined;
	if (numbers.length === 2 && second !== undefined)
		return second.length > 2
			? dateOf(second, month, first)
			: doubted(dateOf(wholeYear(second), month, first), 'two-digit-year');
	if (numbers.length > 2) return undefined;
	if (first.length === 4) return dateOf(first, month);
	if (first.length > 2) return undefined;
	if (telling[0] === first) return { doubt: 'no-year' };
	return doubted(dateOf(wholeYear(first), month), 'month-or-day');
}

function dateOf(year: string, month: string, day?: string): Reading | undefined {
	const value = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
	return partialDate.safeParse(value).success ? { value } : undefined;
}

function doubted(reading: Reading | undefined, doubt: Doubt | false): Reading | undefined {
	return reading && doubt ? { ...reading, doubt } : reading;
}

/** A year of two digits as Windows takes it: 00 to 49 of this century, the others of the last. */
function wholeYear(year: string): string {
	if (year.length === 4) return year;
	return `${Number(year) < 50 ? '20' : '19'}${year.padStart(2, '0')}`;
}
