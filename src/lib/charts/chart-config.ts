import type { ChartConfiguration } from 'chart.js';
import { annotationText, panelLabels } from './annotation-text.ts';
import type { ChartData } from './chart-data.ts';
import { drawnSeries, placesOf } from './drawn-series.ts';
import {
	dateScale,
	isBarKind,
	isHorizontal,
	isPanelled,
	labelsOf,
	nameScale,
	panelsOf,
	valueScale,
} from './chart-scales.ts';
import type { ChartSize, ChartTheme } from './chart-theme.ts';
import { describePoint } from './describe-chart.ts';
import { wrapLines } from '../text/wrap-lines.ts';
import { singlePoints } from './single-points.ts';

/** Makes Chart.js's configuration. The static picture and the live chart both use it. */
export function buildChartConfig(
	data: ChartData,
	theme: ChartTheme,
	size: ChartSize,
): ChartConfiguration<'line' | 'bar'> {
	const isBar = isBarKind(data);
	const horizontal = isHorizontal(data);
	const x =
		data.axis === 'date' && !isBar ? dateScale(data, theme, size) : nameScale(data, theme, size);
	const value =
		data.kind === 'timeline' ? dateScale(data, theme, size) : valueScale(data, theme, size);
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
			datasets: data.series.map((_, index) => drawnSeries(data, theme, index)),
		},
		options: {
			animation: false,
			indexAxis: horizontal ? 'y' : 'x',
			layout: { padding: { top: 14, right: data.axis === 'date' ? 14 : 8, left: 0, bottom: 0 } },
			locale: 'en-GB',
			maintainAspectRatio: false,
			interaction: { mode: 'nearest', axis: horizontal ? 'y' : 'x', intersect: false },
			scales: (horizontal
				? { x: value, y: x }
				: { x, ...(isPanelled(data) ? panels : { y: value }) }) as never,
			plugins: {
				legend: { display: false },
				tooltip: {
					displayColors: false,
					bodyFont: { family: theme.font, size: 12 },
					callbacks: {
						title: () => '',
						label: ({ datasetIndex, dataIndex }) => {
							const point = placesOf(data, datasetIndex)[dataIndex];
							if (point === undefined) return '';
							// Chart.js breaks no lines, and what is wider than the picture is cut off.
							const letters = Math.floor((size.width - 40) / 7);
							const words = describePoint(data, datasetIndex, point);
							return wrapLines(words, (line) => line.length <= letters);
						},
					},
				},
			},
		},
		plugins: [annotationText(data, theme), panelLabels(data, theme), singlePoints(data, theme)],
	};
}
