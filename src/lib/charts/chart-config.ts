import type { ChartConfiguration } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { drawnSeries, placesOf } from './drawn-series.ts';
import { dateScale, isPanelled, panelsOf, valueScale } from './chart-scales.ts';
import type { ChartSize, ChartTheme } from './chart-theme.ts';
import { describePoint } from './describe-chart.ts';
import { directLabels } from './direct-labels.ts';
import { markShapes } from './mark-shapes.ts';
import { wrapLines } from '../text/wrap-lines.ts';

/** Makes Chart.js's configuration. The static picture and the live chart both use it. */
export function buildChartConfig(
	data: ChartData,
	theme: ChartTheme,
	size: ChartSize,
): ChartConfiguration<'line' | 'bar'> {
	const value = valueScale(data, theme, size);
	// Chart.js stacks axes from the bottom up. The room above the bars is for the panel's name.
	const panels = Object.fromEntries(
		panelsOf(data)
			.reverse()
			.map((panel) => [panel, { ...value, stack: 'panels', min: 0, grace: '45%' }]),
	);
	const scales = isPanelled(data) ? panels : { y: value };
	return {
		type: 'bar',
		data: { datasets: data.series.map((_, index) => drawnSeries(data, theme, size, index)) },
		options: {
			animation: false,
			layout: { padding: { top: 30, right: 18, left: 0, bottom: 0 } },
			locale: 'en-GB',
			maintainAspectRatio: false,
			interaction: { mode: 'nearest', axis: 'x', intersect: false },
			scales: { x: dateScale(data, theme, size), ...scales } as never,
			plugins: {
				legend: { display: false },
				tooltip: {
					displayColors: false,
					bodyFont: { family: theme.font, size: 12 },
					filter: ({ datasetIndex, dataIndex }) =>
						placesOf(data, datasetIndex)[dataIndex] !== undefined,
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
		plugins: [markShapes(data, theme), directLabels(data, theme)],
	};
}
