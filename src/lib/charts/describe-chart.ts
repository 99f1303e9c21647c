import type { ChartData, ChartPoint, ChartSeries } from './chart-data.ts';
import { formatX } from './chart-data.ts';
import { dateOfDay } from '../dates/day-number.ts';
import { formatValue } from './format-value.ts';

const MOST_TURNS = 4;

/**
 * The text alternative of a chart: for each series its first, last, highest and lowest value,
 * the way it went, and its gaps and breaks, in plain English.
 */
export function describeChart(data: ChartData): string {
	const sentences = data.series.map((series, index) => describeSeries(data, series, index));
	return [...sentences, describeEnd(data)].filter(Boolean).join(' ');
}

function describeSeries(data: ChartData, { label, points }: ChartSeries, index: number): string {
	const [first] = points;
	const last = points.at(-1);
	const subject = data.series.length > 1 ? `${label}: ` : '';
	if (first === undefined || last === undefined) return `${subject}no values.`;
	if (data.kind === 'timeline' || data.axis === 'name') {
		const parts = points.map(
			(point) => `${formatX(point.x, data.axis)}, ${describeValue(data, index, point)}`,
		);
		return `${subject}${[...parts, ...describeUndated(data)].join('; ')}.`;
	}
	const say = (point: ChartPoint) =>
		`${describeValue(data, index, point)} (${formatX(point.x, data.axis)})`;
	if (points.length === 1) return `${subject}${say(first)}.`;
	const top = ({ value, to }: ChartPoint) => to ?? value;
	const high = extreme(points, (a, b) => top(a) - top(b));
	const low = extreme(points, (a, b) => b.value - a.value);
	const parts = [`${points.length} values, from ${say(first)} to ${say(last)}`];
	if (top(high) > Math.max(top(first), top(last))) parts.push(`highest ${say(high)}`);
	if (low.value < Math.min(first.value, last.value)) parts.push(`lowest ${say(low)}`);
	const turns = describeTurns(data, points);
	const breaks = points.flatMap((point, place) => {
		const before = points[place - 1];
		if (!point.startsAfterBreak || before === undefined) return [];
		const [from, to] = [formatX(before.x, data.axis), formatX(point.x, data.axis)];
		return [`The method changes between ${from} and ${to}, so the line is broken there.`];
	});
	return [`${subject}${parts.join('; ')}.`, turns, ...breaks].filter(Boolean).join(' ');
}

/** The names of a timeline that have no bar, with the words that stand in its place. */
function describeUndated({ kind, names, series, annotations }: ChartData): string[] {
	if (kind !== 'timeline') return [];
	const dated = new Set(series.flatMap(({ points }) => points.map(({ x }) => x)));
	return names
		.filter((name) => !dated.has(name))
		.map((name) => `${name}, ${annotations.find(({ x }) => x === name)?.text ?? 'no date'}`);
}

/** Where a line turns: nothing of ranges or of lines with a break. Many turns are not listed. */
function describeTurns({ axis }: ChartData, points: ChartPoint[]): string {
	if (points.some(({ to, startsAfterBreak }) => to ?? startsAfterBreak)) return '';
	const steps = points
		.slice(1)
		.map((point, index) => {
			const before = points[index] ?? point;
			return { way: Math.sign(point.value - before.value), before };
		})
		.filter(({ way }) => way !== 0);
	if (steps.length < 2) return '';
	const turns = steps.filter(({ way }, index) => index > 0 && way !== steps[index - 1]?.way);
	if (turns.length === 0) return steps[0]?.way === 1 ? 'It never falls.' : 'It never rises.';
	if (turns.length > MOST_TURNS) return 'It goes up and down several times.';
	const places = turns.map(
		({ way, before }) => `${way === 1 ? 'up' : 'down'} after ${formatX(before.x, axis)}`,
	);
	return `It turns ${places.join(', ')}.`;
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

/** One point in words: "27 November 2008: 18 organisations". */
export function describePoint(data: ChartData, series: number, point: ChartPoint): string {
	const name = data.series.length > 1 ? `${data.series[series]?.label}, ` : '';
	return `${name}${formatX(point.x, data.axis)}: ${describeValue(data, series, point)}`;
}

/** The number of a point in words, with its unit where the number does not carry it. */
function describeValue(data: ChartData, series: number, { value, to, dates }: ChartPoint): string {
	if (dates !== undefined) {
		const [from = '', until = ''] = dates.map((date) => date && formatX(date, 'date'));
		return until === '' ? `${from}, with no end known` : `${from} to ${until}`;
	}
	const counted = data.series[series]?.unit;
	const unit = data.format === 'number' && counted ? ` ${counted}` : '';
	const low = formatValue(value, data.format);
	return to === undefined || to === value
		? low + unit
		: `${low} to ${formatValue(to, data.format)}${unit}`;
}
