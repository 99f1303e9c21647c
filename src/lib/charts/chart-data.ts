/**
 * The numbers of a chart, taken from its dataset once. The picture, the live chart, the table,
 * the files and the description are all made from this.
 */
import type { Chart } from '../../schemas/chart.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { dayNumber } from '../dates/day-number.ts';
import { formatDate } from '../dates/format-date.ts';
import type { Row } from '../ledger/parse-table.ts';

/** One point, bar or range. */
export interface ChartPoint {
	/** The cell of the x column: a date or a name. */
	x: string;
	/** Its place along the axis: days since 1970 for dates, the index of the name otherwise. */
	at: number;
	/** The number, or the lower end of a range; for a timeline, the day on which a bar starts. */
	value: number;
	/** The higher end of a range, or the day on which a bar ends. */
	to?: number;
	/** The dataset's row, counted from 0. */
	row: number;
	/** For a timeline: the dates as the row has them, the second one empty where no end is known. */
	dates?: [from: string, until: string];
	/** True for the first point after a break in method: no line leads to it. */
	startsAfterBreak?: boolean;
}

export interface ChartSeries {
	label: string;
	/** What its numbers count, if the format does not say so. */
	unit: string;
	/** In their order along the axis, whatever that of the rows. */
	points: ChartPoint[];
}

export interface ChartData {
	id: string;
	kind: Chart['kind'];
	title: string;
	format: Chart['format'];
	/** What runs along the x axis. */
	axis: 'date' | 'name';
	/** For names: the bars in order. */
	names: string[];
	series: ChartSeries[];
	/** Where the value axis starts and ends, if the record says so. */
	scale: { min?: number | undefined; max?: number | undefined };
	/** Where the date axis starts and ends, in days since 1970. */
	span: [number, number];
	/** Words at a point, or at a name that has none. */
	annotations: { x: string; text: string }[];
}

/**
 * Takes a chart's numbers from its dataset's rows.
 * Rows in which a series has no number are left out of it: they are gaps, not zeros.
 */
export function readChartData(id: string, chart: Chart, card: Dataset, rows: Row[]): ChartData {
	const axis = card.columns.find(({ name }) => name === chart.x)?.type === 'date' ? 'date' : 'name';
	const used = rows.filter((row) => chart.series.some((series) => takesRow(series, row)));
	const names = axis === 'name' ? readNames(chart, used) : [];
	const place = (x: string) => (axis === 'date' ? dayNumber(x) : names.indexOf(x));
	const series = chart.series.map((one) => ({
		label: one.label,
		unit: card.columns.find(({ name }) => name === one.column)?.unit ?? '',
		points: withBreaks(
			readPoints(chart, one, rows, place).sort((a, b) => a.at - b.at),
			chart.breaks ?? [],
		),
	}));
	const points = series.flatMap((one) => one.points);
	const dates = chart.kind === 'timeline' ? points.flatMap(valuesOf) : points.map(({ at }) => at);
	const last = chart.until === undefined ? Math.max(...dates) : dayNumber(chart.until);
	return {
		id,
		kind: chart.kind,
		title: chart.title,
		format: chart.format,
		axis,
		names,
		series,
		scale: chart.scale ?? {},
		span: [Math.min(...dates), last],
		annotations: (chart.annotations ?? []).map(({ x, text }) => ({ x, text })),
	};
}

/** How a cell of the x column is written: a date in words, a name as it is. */
export function formatX(x: string, axis: ChartData['axis']): string {
	return axis === 'date' ? formatDate(x) : x;
}

/** Whether a series takes a row: by the values that it asks for. */
export function takesRow(
	{ where = {} }: Pick<Chart['series'][number], 'where'>,
	row: Row,
): boolean {
	return Object.entries(where).every(([name, values]) => values.includes(row[name] ?? ''));
}

/** The names along the axis, each once, in the order that the record asks for. */
function readNames(chart: Chart, rows: Row[]): string[] {
	const [first] = chart.series;
	const read = chart.kind === 'timeline' ? dayNumber : Number;
	const valueOf = (row: Row) => {
		const cell = row[first?.column ?? ''] ?? '';
		return cell === '' ? Infinity : read(cell);
	};
	const sign = chart.order === 'falling' ? -1 : 1;
	const sorted =
		chart.order === undefined ? rows : rows.toSorted((a, b) => sign * (valueOf(a) - valueOf(b)));
	return [...new Set(sorted.map((row) => row[chart.x] ?? ''))];
}

function readPoints(
	chart: Chart,
	series: Chart['series'][number],
	rows: Row[],
	place: (x: string) => number,
): ChartPoint[] {
	const read = chart.kind === 'timeline' ? dayNumber : Number;
	const open = chart.until === undefined ? undefined : dayNumber(chart.until);
	return rows.flatMap((row, index) => {
		const cell = row[series.column] ?? '';
		const higher = series.to === undefined ? '' : (row[series.to] ?? '');
		if (!takesRow(series, row) || cell === '') return [];
		const x = row[chart.x] ?? '';
		const point: ChartPoint = { x, at: place(x), value: read(cell), row: index };
		if (chart.kind === 'timeline') point.dates = [cell, higher];
		if (higher !== '') point.to = read(higher);
		else if (chart.kind === 'timeline' && open !== undefined) point.to = open;
		return [point];
	});
}

function withBreaks(points: ChartPoint[], breaks: string[]): ChartPoint[] {
	const days = breaks.map(dayNumber);
	return points.map((point, index) => {
		const before = points[index - 1];
		const isCut = before && days.some((day) => before.at < day && point.at >= day);
		return isCut ? { ...point, startsAfterBreak: true } : point;
	});
}

/** The numbers of a point: one, or the two ends of a range. */
export function valuesOf({ value, to }: ChartPoint): number[] {
	return to === undefined ? [value] : [value, to];
}
