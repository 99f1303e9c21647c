import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from 'chart.js';
import { annotationText } from './annotation-text.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { dateOfDay, formatX } from './chart-data.ts';
import { dateTicks } from './date-ticks.ts';
import { formatTick, formatValue } from './format-value.ts';

/** The colours and the font that a chart is drawn in. */
export interface ChartTheme {
	/** Labels of the value axis, of the x axis, and of annotations. */
	valueLabel: string;
	axisLabel: string;
	annotation: string;
	grid: string;
	paper: string;
	series: string[];
	font: string;
}

/** How wide the picture is: in a narrow one bars lie and labels are fewer. */
export interface ChartSize {
	width: number;
	height: number;
}

const POINT_STYLES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'] as const;

/** Makes Chart.js's configuration. The static picture and the live chart both use it. */
export function buildChartConfig(
	data: ChartData,
	theme: ChartTheme,
	size: ChartSize,
): ChartConfiguration<'line' | 'bar'> {
	const isBar = isBarKind(data);
	const isLying = data.kind === 'horizontal-bar' || data.kind === 'timeline';
	const x = data.axis === 'date' && !isBar ? dateScale(data, theme, size) : nameScale(data, theme, size, isLying);
	const value =
		data.kind === 'timeline' ? dateScale(data, theme, size) : valueScale(data, theme, isLying, size);
	return {
		type: isBar ? 'bar' : 'line',
		data: { labels: labelsOf(data), datasets: data.series.map((_, index) => dataset(data, theme, index)) },
		options: {
			animation: false,
			indexAxis: isLying ? 'y' : 'x',
			layout: { padding: { top: 14, right: data.axis === 'date' ? 14 : 8, left: 0, bottom: 0 } },
			locale: 'en-GB',
			maintainAspectRatio: false,
			interaction: { mode: 'nearest', axis: isLying ? 'y' : 'x', intersect: false },
			scales: (isLying ? { x: value, y: x } : { x, y: value }) as never,
			plugins: {
				legend: { display: false },
				tooltip: {
					displayColors: false,
					callbacks: {
						title: () => '',
						label: (item) => describePoint(data, item.datasetIndex, item.dataIndex),
					},
				},
			},
		},
		plugins: [annotationText(data, theme)],
	};
}

/** One point in words: "27 November 2008: 18 organisations". */
export function describePoint(data: ChartData, series: number, index: number): string {
	const point = data.series[series]?.points[index];
	if (point === undefined) return '';
	const name = data.series.length > 1 ? `${data.series[series]?.label}, ` : '';
	return `${name}${formatX(point.x, data.axis)}: ${describeValue(data, point)}`;
}

/** The number of a point in words, with its unit where the number does not carry it. */
export function describeValue(data: ChartData, { value, to }: ChartPoint): string {
	if (data.kind === 'timeline')
		return [value, to].flatMap((day) => (day === undefined ? [] : [formatX(dateOfDay(day), 'date')])).join(' to ');
	const unit = data.format === 'number' && data.unit ? ` ${data.unit}` : '';
	const low = formatValue(value, data.format);
	return to === undefined || to === value ? low + unit : `${low} to ${formatValue(to, data.format)}${unit}`;
}

/** Whether the chart is drawn with bars, which stand on names rather than along a date axis. */
export function isBarKind({ kind }: ChartData): boolean {
	return ['bar', 'horizontal-bar', 'stacked-bar', 'range', 'timeline'].includes(kind);
}

/** The names under the bars, in order; dates become names there. */
export function labelsOf(data: ChartData): string[] {
	if (!isBarKind(data)) return [];
	if (data.axis === 'name') return data.names;
	const points = data.series.flatMap((one) => one.points).sort((a, b) => a.at - b.at);
	return [...new Set(points.map(({ x }) => x))];
}

function dataset(data: ChartData, theme: ChartTheme, index: number): ChartDataset<'line' | 'bar'> {
	const { label, points } = data.series[index] ?? { label: '', points: [] };
	const color = theme.series[index % theme.series.length] ?? theme.annotation;
	if (isBarKind(data)) {
		const labels = labelsOf(data);
		const values = labels.map((name) => {
			const point = points.find(({ x }) => x === name);
			if (point === undefined) return null;
			return point.to === undefined ? point.value : ([point.value, point.to] as [number, number]);
		});
		return {
			label,
			data: values as never,
			backgroundColor: color,
			borderWidth: 0,
			maxBarThickness: 28,
			minBarLength: 3,
			categoryPercentage: 0.75,
			barPercentage: data.series.length > 1 ? 0.95 : 1,
		};
	}
	const placed = points.flatMap((point) => [
		...(point.startsAfterBreak ? [{ x: point.at, y: null }] : []),
		{ x: point.at, y: point.value },
	]);
	return {
		label,
		data: placed as never,
		borderColor: color,
		backgroundColor: color,
		borderWidth: 2,
		pointRadius: 3.5,
		pointHoverRadius: 6,
		pointStyle: POINT_STYLES[index % POINT_STYLES.length] ?? 'circle',
		showLine: data.kind !== 'dots',
		stepped: data.kind === 'step' ? 'before' : false,
		clip: false,
	};
}

type Scale = Partial<ScaleOptionsByType<'linear' | 'category'>>;

function valueScale(data: ChartData, theme: ChartTheme, isLying: boolean, size: ChartSize): Scale {
	return {
		type: 'linear',
		beginAtZero: true,
		...(data.scale.min === undefined ? {} : { min: data.scale.min }),
		...(data.scale.max === undefined ? {} : { max: data.scale.max }),
		stacked: data.kind === 'stacked-bar',
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false },
		ticks: {
			color: isLying ? theme.axisLabel : theme.valueLabel,
			font: { family: theme.font, size: 12 },
			padding: 8,
			maxTicksLimit: size.width < 480 ? 5 : 6,
			callback: (value: string | number) => formatTick(Number(value), data.format),
		},
	} as Scale;
}

function nameScale(data: ChartData, theme: ChartTheme, size: ChartSize, isLying: boolean): Scale {
	return {
		type: 'category',
		stacked: data.kind === 'stacked-bar' || data.kind === 'timeline',
		border: { color: theme.grid },
		grid: { display: false },
		ticks: {
			color: isLying ? theme.valueLabel : theme.axisLabel,
			font: { family: theme.font, size: 12 },
			maxRotation: 0,
			autoSkip: !isLying,
			autoSkipPadding: 8,
			callback: (_: string | number, index: number) =>
				shorten(labelsOf(data)[index] ?? '', data.axis, size.width < 480 ? 18 : 34),
		},
	} as Scale;
}

function dateScale(data: ChartData, theme: ChartTheme, size: ChartSize): Scale {
	const [min, max] = data.span;
	return {
		type: 'linear',
		min,
		max,
		border: { color: theme.grid },
		grid: { display: false },
		ticks: {
			color: theme.axisLabel,
			font: { family: theme.font, size: 12 },
			maxRotation: 0,
			autoSkip: false,
			callback: (value: string | number) => dateTicks(data.span, size.width).labels.get(Number(value)) ?? '',
		},
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = [...dateTicks(data.span, size.width).labels.keys()].map((value) => ({ value }));
		},
	} as unknown as Scale;
}

function shorten(label: string, axis: ChartData['axis'], most: number): string {
	const text = axis === 'date' && label.length > 4 ? formatX(label, axis) : label;
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
