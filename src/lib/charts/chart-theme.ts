import type { ChartData, ChartPoint, ChartSeries } from './chart-data.ts';

/** The colours and the font that a chart is drawn in. */
export interface ChartTheme {
	/** Labels of the value axis and of the date axis, words at points, and quieter ones. */
	valueLabel: string;
	axisLabel: string;
	annotation: string;
	note: string;
	grid: string;
	paper: string;
	/** Marks: what the chart is about, what it is compared with, what stands around it, and wide bars behind others. */
	subject: string;
	compared: string;
	context: string;
	pale: string;
	font: string;
}

/** How wide the picture is: in a narrow one labels are fewer. */
export interface ChartSize {
	width: number;
	height: number;
}

/** The colour of a point. */
export function colorOf(
	{ kind, accent, series }: ChartData,
	{ as }: Pick<ChartSeries, 'as'>,
	point: Pick<ChartPoint, 'at'> | undefined,
	theme: ChartTheme,
): string {
	if (as === 'limit') return theme.annotation;
	if (as === 'context') return isBehind({ kind, series }, as) ? theme.pale : theme.context;
	if (accent !== undefined && point !== undefined && point.at < accent) return theme.context;
	return theme[as];
}

/** Whether bars are wide and pale, since others stand in front of them. */
export function isBehind(
	{ kind, series }: Pick<ChartData, 'kind' | 'series'>,
	as: ChartSeries['as'],
): boolean {
	return kind === 'bar' && as === 'context' && series.some((one) => one.as === 'subject');
}
