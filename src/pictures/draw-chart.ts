import { SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import type { Chart } from 'chart.js';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { barWidth } from '../lib/charts/chart-scales.ts';
import { colorOf } from '../lib/charts/chart-theme.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import { isHollow, placesOf } from '../lib/charts/drawn-series.ts';
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

/** The points of lines as shapes, and limits as short lines; nothing for bars. */
export function pointShapes(chart: Chart, data: ChartData): string {
	return data.series
		.flatMap((series, index) => {
			const meta = chart.getDatasetMeta(index);
			if (meta.type !== 'line') return [];
			return placesOf(data, index).map((point, place) => {
				const { x = 0, y = 0 } = meta.data[place] ?? {};
				if (point === undefined) return '';
				const color = colorOf(data, series, point, { ...MARKERS, font: '' });
				return series.as === 'limit'
					? limit(x, y, barWidth(data, chart), color)
					: circle(x, y, color, isHollow(point));
			});
		})
		.join('');
}

function circle(x: number, y: number, color: string, isHollow: boolean): string {
	const fill = isHollow ? MARKERS.paper : color;
	return `<circle cx="${round(x)}" cy="${round(y)}" r="3.5" fill="${fill}" stroke="${color}" stroke-width="2"/>`;
}

function limit(x: number, y: number, width: number, color: string): string {
	return `<path d="M${round(x - width / 2)} ${round(y)}h${round(width)}" stroke="${color}" stroke-width="2"/>`;
}
