/** Sets Chart.js up for drawing at build time. All such drawing goes through `drawOnCanvas()`. */
import type { Canvas, SKRSContext2D, SvgCanvas } from '@napi-rs/canvas';
// Registers all its parts. What pages load registers only those that it uses.
import Chart from 'chart.js/auto';
import type { ChartArea } from 'chart.js';
import { buildChartConfig } from '../lib/charts/chart-config.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import type { ChartSize, ChartTheme } from '../lib/charts/chart-theme.ts';
import { FONT, disableLigatures, prepareFont } from './canvas.ts';

const withoutLigatures = ({ ctx }: Chart) => disableLigatures(ctx as unknown as SKRSContext2D);

// A change of the canvas's size, with which Chart.js begins, forgets the settings.
Chart.register({
	id: 'no-ligatures',
	beforeUpdate: withoutLigatures,
	beforeDraw: withoutLigatures,
});

/** How a chart is drawn, where it differs from the live one. */
export interface DrawingOptions {
	/** Pixels of the picture for each of its own. */
	ratio?: number;
	/** Room around the chart, for words. */
	padding?: Omit<ChartArea, 'width' | 'height'>;
	/** Whether the points of lines are left out, to be added as shapes. */
	hidesPoints?: boolean;
}

/**
 * Draws a chart on a canvas of @napi-rs/canvas. Whoever calls it destroys the chart.
 *
 * @param size of the chart without its padding, in pixels
 */
export function drawOnCanvas(
	canvas: Canvas | SvgCanvas,
	data: ChartData,
	theme: Omit<ChartTheme, 'font'>,
	size: ChartSize,
	{ ratio = 1, padding, hidesPoints = false }: DrawingOptions = {},
): Chart {
	prepareFont();
	const config = buildChartConfig(data, { ...theme, font: FONT }, size);
	if (hidesPoints)
		for (const series of config.data.datasets)
			if (series.type === 'line') Object.assign(series, { pointRadius: 0 });
	return new Chart(canvas as never, {
		...config,
		options: {
			...config.options,
			responsive: false,
			devicePixelRatio: ratio,
			events: [],
			...(padding && { layout: { padding } }),
		},
	});
}
