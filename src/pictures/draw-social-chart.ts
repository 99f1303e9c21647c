import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { heightOf, legendOf } from '../lib/charts/chart-scales.ts';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { SOCIAL_MARGIN as MARGIN, SOCIAL_SIZE } from '../lib/head/social-picture.ts';
import { drawOnCanvas } from './chart-canvas.ts';
import { drawLegend } from './draw-chart-legend.ts';
import { fillLines, fitText } from './fit-text.ts';

/** As much larger than on a page as a chart is drawn at most. */
const MOST_RATIO = 1.6;

/** Draws a chart's headline, its legend and the chart itself between the site's name and the page's address. */
export function drawSocialChart(context: SKRSContext2D, title: string, data: ChartData): void {
	const width = SOCIAL_SIZE.width - 2 * MARGIN;
	const head = fitText(context, title, { sizes: [42, 36, 30], weight: 600, width, most: 2 });
	fillLines(context, head, LIGHT.annotation, MARGIN, 116 + head.size);
	const hasLegend = legendOf(data).length > 0;
	const top = 116 + head.height + 22 + (hasLegend ? 34 : 0);
	const room = SOCIAL_SIZE.height - 96 - top;
	// Horizontal bars need a line each; the others are drawn as large as they are on a page.
	const needed = heightOf(data);
	const ratio = needed === undefined ? MOST_RATIO : Math.min(MOST_RATIO, room / needed);
	const size = { width: Math.round(width / ratio), height: Math.round(room / ratio) };
	const panel = createCanvas(size.width, size.height);
	const chart = drawOnCanvas(panel, data, LIGHT, size, { ratio });
	context.drawImage(panel, MARGIN, top);
	chart.destroy();
	if (!hasLegend) return;
	context.save();
	context.scale(1.5, 1.5);
	context.textBaseline = 'top';
	drawLegend(context, data, LIGHT, MARGIN / 1.5, (top - 34) / 1.5);
	context.restore();
}
