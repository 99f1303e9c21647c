import { dateOfDay } from './day-number.ts';
import { readWrittenDate } from './read-written-date.ts';

/** How many days after the first day of spreadsheets 1 January 1970 was. */
const EPOCH = 25_569;

/**
 * The date of a cell that a spreadsheet program wrote in a form of its own: with a time of midnight, in eight digits, with
 * two digits of the year, or as a number of days since 1900. Two digits up to 49 are of this century.
 *
 * @returns nothing when the cell could mean two dates, or none
 * @example readSpreadsheetDate('37666') // '2003-02-14'
 */
export function readSpreadsheetDate(cell: string): string | undefined {
	if (/^[2-4]\d{4}(?:\.0+)?$/.test(cell)) return dateOfDay(Math.floor(Number(cell)) - EPOCH);
	const day = cell.replace(/[ T]\d{1,2}:\d\d.*$/, '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
	const whole = day.replace(
		/^((?:\d{1,2}[-/. ])?(?:\d{1,2}|[a-z]{3,9})[-/. ])(\d\d)$/i,
		(_, before: string, year: string) => `${before}${Number(year) < 50 ? 20 : 19}${year}`,
	);
	return readWrittenDate(whole.replaceAll(/(?<=[a-z])-|-(?=[a-z])/gi, ' '));
}
