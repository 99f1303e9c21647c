/** Compares as far as both are exact: `2024` and `2024-03-01` are neither before nor after each other. */
export function comparePartialDates(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length).localeCompare(b.slice(0, length), 'en');
}
