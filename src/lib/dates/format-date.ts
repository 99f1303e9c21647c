/** English month names, January first. */
export const MONTHS =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/**
 * Writes a date as exactly as it is known.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param style `long`: 14 February 2003. `short`: 14 Feb 2003, for narrow places. `day`: 14 Feb, below the heading of its year.
 */
export function formatDate(date: string, style: 'long' | 'short' | 'day' = 'long'): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	const name = MONTHS[Number(month) - 1] ?? month;
	if (style === 'day') return day === undefined ? name : `${Number(day)} ${name.slice(0, 3)}`;
	const monthName = style === 'short' ? name.slice(0, 3) : name;
	return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}
