import { SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import type { Canvas, SvgCanvas } from '@napi-rs/canvas';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { legendOf } from '../lib/charts/chart-scales.ts';
import { LIGHT, MARKERS, cleanSvg } from '../lib/charts/clean-svg.ts';
import { disableLigatures, encodePng, openCanvas, setFont } from './canvas.ts';
import { drawOnCanvas } from './chart-canvas.ts';
import type { DrawingOptions } from './chart-canvas.ts';
import { drawLegend } from './draw-chart-legend.ts';
import { pointShapes } from './draw-chart.ts';
import { wrapText } from './fit-text.ts';

/** The words around a picture that has to stand alone. */
export interface ChartWords {
	title: string;
	subtitle: string;
	/** Where the rows come from. */
	source: string;
	/** Where the chart stands on the site. */
	address: string;
}

const WIDTH = 720;
const MARGIN = 24;
const LEGEND_HEIGHT = 22;
/** The most pixels that a picture has for each of its own, and in all: enough for print, and under 100 KB. */
const MOST_DENSE = 1.5;
const MOST_PIXELS = 720_000;

/** How the words are written, and how high a line of them is, in pixels. */
const STYLES = {
	title: { font: '600 21px', color: 'annotation', step: 27 },
	subtitle: { font: '14px', color: 'valueLabel', step: 20 },
	small: { font: '12px', color: 'valueLabel', step: 17 },
} as const;

/**
 * Draws a chart with its title, its sources and its address, in light colours, as a picture that can be read alone.
 *
 * @param height of the chart itself, in pixels
 */
export function drawChartFile(data: ChartData, words: ChartWords, height: number) {
	const measure = openCanvas(1, 1);
	const wrap = (text: string, style: keyof typeof STYLES) =>
		wrapText(measure, text, STYLES[style].font, WIDTH - 2 * MARGIN).map((line) => ({
			text: line,
			...STYLES[style],
		}));
	const head = [...wrap(words.title, 'title'), ...wrap(words.subtitle, 'subtitle')];
	const foot = [...wrap(words.source, 'small'), ...wrap(words.address, 'small')];
	const [headHeight, footHeight] = [head, foot].map((lines) =>
		lines.reduce((sum, { step }) => sum + step, 0),
	) as [number, number];
	const top = MARGIN + headHeight + (legendOf(data).length > 0 ? LEGEND_HEIGHT : 0) + 8;
	const bottom = 12 + footHeight + MARGIN;
	const size = { width: WIDTH, height: top + height + bottom };
	const padding = { left: MARGIN, right: MARGIN, top, bottom };
	const draw = (canvas: Canvas | SvgCanvas, theme: typeof LIGHT, options: DrawingOptions) => {
		const chart = drawOnCanvas(
			canvas,
			data,
			theme,
			{ width: WIDTH, height },
			{ ...options, padding },
		);
		const context = (canvas as Canvas).getContext('2d');
		disableLigatures(context);
		context.textAlign = 'left';
		context.textBaseline = 'top';
		for (const [start, lines] of [
			[MARGIN, head],
			[top + height + 12, foot],
		] as const) {
			let y = start;
			for (const { text, font, color, step } of lines) {
				setFont(context, font);
				context.fillStyle = theme[color];
				context.fillText(text, MARGIN, y);
				y += step;
			}
		}
		drawLegend(context, data, theme, MARGIN, MARGIN + headHeight);
		return chart;
	};
	return {
		svg: () => {
			const canvas = createCanvas(size.width, size.height, SvgExportFlag.NoPrettyXML);
			const chart = draw(canvas, MARKERS, { hidesPoints: true });
			const svg = cleanSvg(canvas.getContent().toString(), size, pointShapes(chart, data), LIGHT);
			chart.destroy();
			return svg;
		},
		png: () => {
			const canvas = createCanvas(size.width, size.height);
			const ratio = Math.min(MOST_DENSE, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
			const chart = draw(canvas, LIGHT, { ratio });
			const context = canvas.getContext('2d');
			context.globalCompositeOperation = 'destination-over';
			context.fillStyle = LIGHT.paper;
			context.fillRect(0, 0, size.width, size.height);
			const png = encodePng(canvas);
			chart.destroy();
			return png;
		},
	};
}
