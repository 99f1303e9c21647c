import { describeValue } from './chart-config.ts';
import type { ChartData, ChartPoint, ChartSeries } from './chart-data.ts';
import { dateOfDay, formatX } from './chart-data.ts';

/**
 * The text alternative of a chart: for each series its first, last, highest and lowest value,
 * the way it went, and its gaps and breaks, in plain English.
 */
export function describeChart(data: ChartData): string {
	const sentences = data.series.map((series) => describeSeries(data, series));
	return [...sentences, describeEnd(data)].filter(Boolean).join(' ');
}

function describeSeries(data: ChartData, { label, points }: ChartSeries): string {
	const [first] = points;
	const last = points.at(-1);
	const subject = data.series.length > 1 ? `${label}: ` : '';
	if (first === undefined || last === undefined) return `${subject}no values.`;
	if (data.kind === 'timeline' || data.axis === 'name')
		return `${subject}${points.map((point) => `${formatX(point.x, data.axis)}, ${describeValue(data, point)}`).join('; ')}.`;
	const say = (point: ChartPoint) =>
		`${describeValue(data, point)} (${formatX(point.x, data.axis)})`;
	if (points.length === 1) return `${subject}${say(first)}.`;
	const high = extreme(points, (a, b) => (a.to ?? a.value) - (b.to ?? b.value));
	const low = extreme(points, (a, b) => b.value - a.value);
	const parts = [`${points.length} values, from ${say(first)} to ${say(last)}`];
	if (high.row !== first.row && high.row !== last.row) parts.push(`highest ${say(high)}`);
	if (low.row !== first.row && low.row !== last.row) parts.push(`lowest ${say(low)}`);
	const broken = points.filter((point) => point.startsAfterBreak);
	const breaks = broken.map(
		({ x }) => `The method changes before ${formatX(x, data.axis)}, so the line is broken there.`,
	);
	return [`${subject}${parts.join('; ')}.`, ...breaks].join(' ');
}

/** Says so when the axis goes on after the last value. */
function describeEnd({ axis, kind, series, span }: ChartData): string {
	if (axis !== 'date' || kind === 'timeline') return '';
	const last = series
		.flatMap(({ points }) => points)
		.sort((a, b) => a.at - b.at)
		.at(-1);
	if (last === undefined || span[1] - last.at < 31) return '';
	return `No value is known between ${formatX(last.x, 'date')} and ${formatX(dateOfDay(span[1]).slice(0, 7), 'date')}.`;
}

function extreme(
	points: ChartPoint[],
	compare: (a: ChartPoint, b: ChartPoint) => number,
): ChartPoint {
	return points.reduce((best, point) => (compare(point, best) > 0 ? point : best));
}
