import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { Chart } from 'chart.js';
import { buildChartConfig } from '../lib/charts/chart-config.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { legendOf } from '../lib/charts/chart-scales.ts';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { SOCIAL_MARGIN as MARGIN, SOCIAL_SIZE } from '../lib/head/social-picture.ts';
import { drawLegend } from './draw-chart-legend.ts';
// Makes the parts of charts known to Chart.js.
import './draw-chart.ts';
import { FONT } from './picture-font.ts';
import { fillLines, fitText } from './picture-text.ts';

/** What the picture of a chart's page shows. */
export interface SocialChart {
	data: ChartData;
	/** That lying bars need, in pixels; nothing for other kinds. */
	height: number | undefined;
}

const { width: WIDTH, height: HEIGHT } = SOCIAL_SIZE;

/** Draws a chart's headline, its legend and the chart itself between the site's name and the page's address. */
export function drawSocialChart(
	context: SKRSContext2D,
	title: string,
	{ data, height }: SocialChart,
): void {
	const width = WIDTH - 2 * MARGIN;
	const head = fitText(context, title, { sizes: [42, 36, 30], weight: 600, width, most: 2 });
	fillLines(
		context,
		head.lines,
		LIGHT.annotation,
		head.font,
		MARGIN,
		116 + head.size,
		head.size * 1.13,
	);
	const hasLegend = legendOf(data).length > 0;
	const top = 116 + head.height + 22 + (hasLegend ? 34 : 0);
	const room = HEIGHT - 96 - top;
	// Lying bars need a line each; the others are drawn as large as they are on a page.
	const ratio = Math.min(1.6, height === undefined ? 1.6 : room / height);
	const size = { width: Math.round(width / ratio), height: Math.round(room / ratio) };
	const panel = createCanvas(size.width, size.height);
	const config = buildChartConfig(data, { ...LIGHT, font: FONT }, size);
	const chart = new Chart(panel as never, {
		...config,
		options: { ...config.options, responsive: false, devicePixelRatio: ratio, events: [] },
	});
	context.drawImage(panel, MARGIN, top);
	chart.destroy();
	if (!hasLegend) return;
	context.save();
	context.scale(1.5, 1.5);
	context.textBaseline = 'top';
	drawLegend(context, data, LIGHT, MARGIN / 1.5, (top - 34) / 1.5);
	context.restore();
}
