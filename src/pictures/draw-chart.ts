import { SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import type { Chart } from 'chart.js';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { isBarKind } from '../lib/charts/chart-scales.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import { MARKERS, cleanSvg, round } from '../lib/charts/clean-svg.ts';
import { drawOnCanvas } from './chart-canvas.ts';

/** Draws a chart to SVG at one size, in the colours of the page. The same data give the same bytes. */
export function drawChart(data: ChartData, size: ChartSize): string {
	const canvas = createCanvas(size.width, size.height, SvgExportFlag.NoPrettyXML);
	const chart = drawOnCanvas(canvas, data, MARKERS, size, { hidesPoints: true });
	const svg = cleanSvg(canvas.getContent().toString(), size, pointShapes(chart, data));
	chart.destroy();
	return svg;
}

/** The points of a line chart as shapes, each series with one of its own; nothing for bars. */
export function pointShapes(chart: Chart, data: ChartData): string {
	if (isBarKind(data)) return '';
	return data.series
		.flatMap((_, index) =>
			chart.getDatasetMeta(index).data.map(({ x, y }, place) => {
				const value = chart.data.datasets[index]?.data[place] as { y: number | null } | undefined;
				return value?.y == null ? '' : shape(index, round(x), round(y));
			}),
		)
		.join('');
}

function shape(series: number, x: number, y: number): string {
	const fill = `fill="${MARKERS.series[series % MARKERS.series.length]}"`;
	if (series === 1)
		return `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7" ${fill}/>`;
	if (series === 2) return `<path d="M${x} ${round(y - 4.5)}l4.5 8h-9z" ${fill}/>`;
	if (series === 3) return `<path d="M${x} ${round(y - 5)}l5 5-5 5-5-5z" ${fill}/>`;
	return `<circle cx="${x}" cy="${y}" r="3.5" ${fill}/>`;
}
