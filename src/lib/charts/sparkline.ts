import { dayNumber } from '../dates/day-number.ts';

const WIDTH = 480;
const HEIGHT = 96;

/**
 * A small picture of a claim's series: a step line over time from zero, with a point for each value.
 * Nothing for fewer than three points: two are read more quickly in the table.
 */
export function sparkline(series: { asOf: string; value: number | [number, number] }[]) {
	if (series.length < 3) return undefined;
	const days = series.map(({ asOf }) => dayNumber(asOf));
	const values = series.map(({ value }) =>
		typeof value === 'number' ? value : (value[0] + value[1]) / 2,
	);
	const first = Math.min(...days);
	const width = Math.max(...days) - first || 1;
	const highest = Math.max(...values, 1);
	const points = days.map((day, index): [number, number] => [
		Math.round(((day - first) / width) * WIDTH),
		Math.round(HEIGHT - ((values[index] ?? 0) / highest) * HEIGHT),
	]);
	const line = points.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
	return { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, line, points };
}
