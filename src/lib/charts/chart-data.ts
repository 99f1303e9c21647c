/**
 * The numbers of a chart, taken from its dataset once. The picture, the live chart, the table,
 * the files and the description are all made from this.
 */
import type { DrawnChart, Series } from '../../schemas/chart.ts';
import type { DrawnKind } from '../../schemas/chart-kinds.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { dayNumber } from '../dates/day-number.ts';
import type { Row } from '../ledger/parse-table.ts';
import { takesRow } from './drawn-rows.ts';
import type { ShownFormat } from './format-value.ts';
import { shownFormat } from './format-value.ts';

/** One point, bar or range. */
export interface ChartPoint {
	/** The cell of the x column: a date. */
	x: string;
	/** Its place along the axis, in days since 1970. */
	at: number;
	/** The number, or the lower end of a range. */
	value: number;
	/** The higher end of a range. */
	to?: number;
	/** The dataset's row, counted from 0. */
	row: number;
	/** Words that stand before the number: "about". The mark is hollow. */
	qualifier?: string;
	/** Words that stand after the number: "to 27 April". The mark is hatched. */
	scope?: string;
	/** True for the first point after a break in method: no line leads to it. */
	startsAfterBreak?: boolean;
	/** True for a point that follows a pause of more than twice the usual step: the line that leads to it is dashed. */
	startsAfterGap?: boolean;
}

export interface ChartSeries {
	label: string;
	as: Series['as'];
	/** What its numbers count, if the format does not say so. */
	unit: string;
	/** In their order along the axis, whatever that of the rows. */
	points: ChartPoint[];
}

export interface ChartData {
	id: string;
	kind: DrawnKind;
	title: string;
	format: ShownFormat;
	series: ChartSeries[];
	/** Where the value axis starts and ends, if the record says so. */
	scale: { min?: number | undefined; max?: number | undefined };
	/** Where the date axis starts and ends, in days since 1970. */
	span: [number, number];
	/** The days from which on another method counts. */
	breaks: number[];
	/** The day from which on points have the colour of the subject, if not all have. */
	accent?: number;
	/** Words at a point. */
	annotations: { x: string; text: string }[];
}

/**
 * Takes a chart's numbers from its dataset's rows.
 * Rows in which a series has no number are left out of it: they are gaps, not zeros.
 */
export function readChartData(
	id: string,
	chart: DrawnChart,
	card: Dataset,
	rows: Row[],
): ChartData {
	const breaks = (chart.breaks ?? []).map(dayNumber);
	const isLine = chart.kind === 'line' || chart.kind === 'step';
	const series = chart.series.map((one) => {
		const points = withBreaks(readPoints(chart.x, one, card, rows), breaks);
		return {
			label: one.label,
			as: one.as,
			unit: card.columns.find(({ name }) => name === one.column)?.unit ?? '',
			points: isLine ? withGaps(points) : points,
		};
	});
	const points = series.flatMap((one) => one.points);
	const days = points.map(({ at }) => at);
	const last = chart.until === undefined ? Math.max(...days) : dayNumber(chart.until);
	return {
		id,
		kind: chart.kind,
		title: chart.title,
		format: shownFormat(chart.format, Math.max(...points.flatMap(valuesOf))),
		series,
		scale: chart.scale ?? {},
		span: [Math.min(...days), last],
		breaks,
		...(chart.accent !== undefined && { accent: dayNumber(chart.accent) }),
		annotations: (chart.annotations ?? []).map(({ x, text }) => ({ x, text })),
	};
}

function readPoints(x: string, series: Series, card: Dataset, rows: Row[]): ChartPoint[] {
	const isOf = (of?: string) => of === undefined || of === series.column;
	const cellOf = (role: 'qualifier' | 'scope', row: Row) =>
		row[card.columns.find((one) => one.role === role && isOf(one.of))?.name ?? ''] ?? '';
	return rows
		.flatMap((row, index) => {
			const cell = row[series.column] ?? '';
			const higher = series.to === undefined ? '' : (row[series.to] ?? '');
			if (!takesRow(series, row) || cell === '') return [];
			const date = row[x] ?? '';
			const point: ChartPoint = { x: date, at: dayNumber(date), value: Number(cell), row: index };
			if (higher !== '') point.to = Number(higher);
			for (const role of ['qualifier', 'scope'] as const)
				if (cellOf(role, row) !== '') point[role] = cellOf(role, row);
			return [point];
		})
		.sort((a, b) => a.at - b.at);
}

function withBreaks(points: ChartPoint[], breaks: number[]): ChartPoint[] {
	return points.map((point, index) => {
		const before = points[index - 1];
		const isCut = before && breaks.some((day) => before.at < day && point.at >= day);
		return isCut ? { ...point, startsAfterBreak: true } : point;
	});
}

/** Marks what follows a pause of more than twice the usual step, which is the middle one of all steps. */
function withGaps(points: ChartPoint[]): ChartPoint[] {
	const steps = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
	const sorted = steps.toSorted((a, b) => a - b);
	const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
	return points.map((point, index) =>
		index > 0 && (steps[index - 1] ?? 0) > 2 * Math.max(usual, 366 / 4) && !point.startsAfterBreak
			? { ...point, startsAfterGap: true }
			: point,
	);
}

/** The numbers of a point: one, or the two ends of a range. */
export function valuesOf({ value, to }: ChartPoint): number[] {
	return to === undefined ? [value] : [value, to];
}
