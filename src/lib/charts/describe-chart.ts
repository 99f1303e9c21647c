import { dateOfDay } from '../dates/day-number.ts';
import { formatDate } from '../dates/format-date.ts';
import type { ChartData, ChartPoint, ChartSeries } from './chart-data.ts';
import { isCut } from './chart-scales.ts';
import { formatValue } from './format-value.ts';

const MAX_TURNS = 4;
/** A series with as many points or fewer is read out whole. */
const MAX_READ = 5;

/**
 * The text alternative of a chart: for each series its first, last, highest and lowest value,
 * the way it went, and its gaps and breaks, in plain English.
 */
export function describeChart(data: ChartData): string {
	const sentences = data.series.map((series, index) => describeSeries(data, series, index));
	const text = [...sentences, describeAxis(data), describeEnd(data)].filter(Boolean).join(' ');
	return capitalised(text);
}

/** With a capital letter, as a sentence begins. */
function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeSeries(data: ChartData, { label, points }: ChartSeries, index: number): string {
	const [first] = points;
	const last = points.at(-1);
	const subject = data.series.length > 1 ? `${capitalised(label)}: ` : '';
	if (first === undefined || last === undefined) return `${subject}no values.`;
	const say = (point: ChartPoint) =>
		`${describeValue(data, index, point)} (${formatDate(point.x)})`;
	const gaps = points.flatMap((point, place) => describeGap(points[place - 1], point));
	if (points.length <= MAX_READ)
		return [`${subject}${points.map(say).join('; ')}.`, ...gaps].join(' ');
	const top = ({ value, to }: ChartPoint) => to ?? value;
	const high = extreme(points, (a, b) => top(a) - top(b));
	const low = extreme(points, (a, b) => b.value - a.value);
	const parts = [`${points.length} values, from ${say(first)} to ${say(last)}`];
	if (top(high) > Math.max(top(first), top(last))) parts.push(`highest ${say(high)}`);
	if (low.value < Math.min(first.value, last.value)) parts.push(`lowest ${say(low)}`);
	return [`${subject}${parts.join('; ')}.`, describeTurns(points), ...gaps]
		.filter(Boolean)
		.join(' ');
}

/** What lies between a point and the one before it: a change of method, or a long time without a value. */
function describeGap(before: ChartPoint | undefined, point: ChartPoint): string[] {
	if (before === undefined) return [];
	const [from, to] = [formatDate(before.x), formatDate(point.x)];
	if (point.startsAfterBreak)
		return [
			`The method changes between ${from} and ${to}; what lies on either side does not compare exactly.`,
		];
	if (point.startsAfterGap) return [`Between ${from} and ${to} no value was found.`];
	return [];
}

/** Where a line turns: nothing of ranges or of lines with a break. Many turns are not listed. */
function describeTurns(points: ChartPoint[]): string {
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
	if (turns.length > MAX_TURNS) return 'It goes up and down several times.';
	const places = turns.map(
		({ way, before }) => `${way === 1 ? 'up' : 'down'} after ${formatDate(before.x)}`,
	);
	return `It turns ${places.join(', ')}.`;
}

function describeAxis(data: ChartData): string {
	if (!isCut(data)) return '';
	return `The value axis starts at ${formatValue(data.scale.min ?? 0, data.format)}.`;
}

/** Says that the axis goes on after the last value, where it does. */
function describeEnd({ series, span }: ChartData): string {
	const last = series
		.flatMap(({ points }) => points)
		.sort((a, b) => a.at - b.at)
		.at(-1);
	if (last === undefined || span[1] - last.at < 31) return '';
	return `No value was found between ${formatDate(last.x)} and ${formatDate(dateOfDay(span[1]).slice(0, 7))}.`;
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
	return `${name}${formatDate(point.x)}: ${describeValue(data, series, point)}`;
}

/** The number of a point in words, with its unit where the number does not carry it. */
function describeValue(data: ChartData, series: number, point: ChartPoint): string {
	const { value, to, qualifier, scope } = point;
	const counted = data.series[series]?.unit;
	const unit = data.format === 'number' ? counted : undefined;
	const low = formatValue(value, data.format);
	const number =
		to === undefined || to === value ? low : `${low} to ${formatValue(to, data.format)}`;
	const words = [qualifier, number, unit].filter(Boolean).join(' ');
	return scope === undefined ? words : `${words}, ${scope}`;
}
