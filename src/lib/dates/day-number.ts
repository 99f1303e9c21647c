const DAY = 86_400_000;

/** A partial date as days since 1970: a month by its first day, a year by 1 January. */
export function dayNumber(date: string): number {
	const [year, month = '01', day = '01'] = date.split('-');
	return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}

/** The date of a day number, `YYYY-MM-DD`. */
export function dateOfDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
