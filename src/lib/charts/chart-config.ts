import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { annotationText } from './annotation-text.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { formatX } from './chart-data.ts';
import {
	dateScale,
	isBarKind,
	isPanelled,
	labelsOf,
	nameScale,
	panelsOf,
	valueScale,
} from './chart-scales.ts';
import { isHollow, seriesColor } from './chart-theme.ts';
import type { ChartSize, ChartTheme } from './chart-theme.ts';
import { formatValue } from './format-value.ts';
import { panelLabels } from './panel-labels.ts';
import { singlePoints } from './single-points.ts';

const POINT_STYLES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'] as const;

/** Makes Chart.js's configuration. The static picture and the live chart both use it. */
export function buildChartConfig(
	data: ChartData,
	theme: ChartTheme,
	size: ChartSize,
): ChartConfiguration<'line' | 'bar'> {
	const isBar = isBarKind(data);
	const isLying = data.kind === 'horizontal-bar' || data.kind === 'timeline';
	const x =
		data.axis === 'date' && !isBar
			? dateScale(data, theme, size)
			: nameScale(data, theme, size, isLying);
	const value =
		data.kind === 'timeline'
			? dateScale(data, theme, size)
			: valueScale(data, theme, isLying, size);
	// Chart.js stacks axes from the bottom up. The room above the bars is for the panel's name.
	const panels = Object.fromEntries(
		panelsOf(data)
			.reverse()
			.map((panel) => [panel, { ...value, stack: 'panels', min: 0, grace: '45%' }]),
	);
	return {
		type: isBar ? 'bar' : 'line',
		data: {
			labels: labelsOf(data),
			datasets: data.series.map((_, index) => dataset(data, theme, index)),
		},
		options: {
			animation: false,
			indexAxis: isLying ? 'y' : 'x',
			layout: { padding: { top: 14, right: data.axis === 'date' ? 14 : 8, left: 0, bottom: 0 } },
			locale: 'en-GB',
			maintainAspectRatio: false,
			interaction: { mode: 'nearest', axis: isLying ? 'y' : 'x', intersect: false },
			scales: (isLying
				? { x: value, y: x }
				: { x, ...(isPanelled(data) ? panels : { y: value }) }) as never,
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
		plugins: [annotationText(data, theme), panelLabels(data, theme), singlePoints(data, theme)],
	};
}

/** One point in words: "27 November 2008: 18 organisations". */
export function describePoint(data: ChartData, series: number, index: number): string {
	const point = data.series[series]?.points[index];
	if (point === undefined) return '';
	const name = data.series.length > 1 ? `${data.series[series]?.label}, ` : '';
	return `${name}${formatX(point.x, data.axis)}: ${describeValue(data, series, point)}`;
}

/** The number of a point in words, with its unit where the number does not carry it. */
export function describeValue(
	data: ChartData,
	series: number,
	{ value, to, dates }: ChartPoint,
): string {
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

function dataset(data: ChartData, theme: ChartTheme, index: number): ChartDataset<'line' | 'bar'> {
	const { label, points } = data.series[index] ?? { label: '', points: [] };
	const color = seriesColor(theme, index);
	if (isBarKind(data)) {
		const hollow = isHollow(index) && !isPanelled(data);
		const labels = labelsOf(data);
		const values = labels.map((name) => {
			const point = points.find(({ x }) => x === name);
			if (point === undefined) return null;
			return point.to === undefined ? point.value : ([point.value, point.to] as [number, number]);
		});
		return {
			label,
			data: values as never,
			backgroundColor: hollow ? theme.paper : color,
			borderColor: color,
			borderWidth: hollow ? 2 : 0,
			borderSkipped: false,
			...(isPanelled(data) && { yAxisID: panelsOf(data)[index] ?? 'y', grouped: false }),
			maxBarThickness: 28,
			minBarLength: data.kind === 'range' ? 0 : 3,
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
