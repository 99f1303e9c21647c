/** Dated things by their years: every year from the first to the last, also those in which nothing is. Expects them in order. */
export function fillYears<Dated extends { date: string }>(
	dated: Dated[],
): { year: string; events: Dated[] }[] {
	const byYear = Map.groupBy(dated, ({ date }) => Number(date.slice(0, 4)));
	const years = [...byYear.keys()];
	const first = years[0];
	const last = years.at(-1);
	if (first === undefined || last === undefined) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => ({
		year: String(first + index),
		events: byYear.get(first + index) ?? [],
	}));
}

/** A year with the number of its events: "2025: 24 events". Nothing where there are none. */
export function nameYear(year: string, count: number): string {
	if (count === 0) return '';
	return `${year}: ${count} ${count === 1 ? 'event' : 'events'}`;
}
