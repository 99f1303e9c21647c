import { SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import type { Canvas, SvgCanvas } from '@napi-rs/canvas';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { LIGHT, MARKERS, cleanSvg } from '../lib/charts/clean-svg.ts';
import { disableLigatures, encodePng, openCanvas } from './canvas.ts';
import { drawOnCanvas } from './chart-canvas.ts';
import type { DrawingOptions } from './chart-canvas.ts';
import { pointShapes } from './draw-chart.ts';
import { fillLines, wrapText } from './fit-text.ts';

/** The words around a picture that has to stand alone. */
export interface ChartWords {
	title: string;
	subtitle: string;
	/** Where the rows come from. */
	source: string;
	/** Where the chart stands on the site. */
	address: string;
}

export const WIDTH = 720;
export const MARGIN = 24;
/** The most pixels that a picture has for each of its own, and in all: enough for print, and under 100 KB. */
export const MAX_DENSITY = 1.5;
export const MAX_PIXELS = 720_000;

/** How the words are written, and how high a line of them is, in pixels. */
export const STYLES = {
	title: { font: '600 21px', color: 'annotation', step: 27 },
	subtitle: { font: '14px', color: 'valueLabel', step: 20 },
	small: { font: '12px', color: 'valueLabel', step: 17 },
} as const;

/**
 * Draws a chart with its title, its sources and its address, in light colours, as SVG and PNG that can be read alone.
 *
 * @param height of the chart itself, in pixels
 */
export async function drawChartFile(data: ChartData, words: ChartWords, height: number) {
	const measure = openCanvas(1, 1);
	const block = (text: string, style: keyof typeof STYLES) => {
		const lines = wrapText(measure, text, STYLES[style].font, WIDTH - 2 * MARGIN);
		return { ...STYLES[style], lines, height: lines.length * STYLES[style].step };
	};
	const [title, subtitle] = [block(words.title, 'title'), block(words.subtitle, 'subtitle')];
	const [source, address] = [block(words.source, 'small'), block(words.address, 'small')];
	const top = MARGIN + title.height + subtitle.height + 30;
	const sourceTop = top + height + 12;
	const bottom = 12 + source.height + address.height + MARGIN;
	const size = { width: WIDTH, height: top + height + bottom };
	const padding = { left: MARGIN, right: MARGIN, top, bottom };
	const draw = (canvas: Canvas | SvgCanvas, theme: typeof LIGHT, options: DrawingOptions) => {
		const room = { width: WIDTH, height };
		const chart = drawOnCanvas(canvas, data, theme, room, { ...options, padding });
		const context = (canvas as Canvas).getContext('2d');
		disableLigatures(context);
		context.textAlign = 'left';
		context.textBaseline = 'top';
		const write = (text: typeof title, y: number) =>
			fillLines(context, text, theme[text.color], MARGIN, y);
		write(title, MARGIN);
		write(subtitle, MARGIN + title.height);
		write(source, sourceTop);
		write(address, sourceTop + source.height);
		return chart;
	};
	const vector = createCanvas(size.width, size.height, SvgExportFlag.NoPrettyXML);
	const marked = draw(vector, MARKERS, { hidesPoints: true });
	const svg = cleanSvg(vector.getContent().toString(), size, pointShapes(marked, data), LIGHT);
	marked.destroy();
	const canvas = createCanvas(size.width, size.height);
	const ratio = Math.min(MAX_DENSITY, Math.sqrt(MAX_PIXELS / (size.width * size.height)));
	const chart = draw(canvas, LIGHT, { ratio });
	const context = canvas.getContext('2d');
	context.globalCompositeOperation = 'destination-over';
	context.fillStyle = LIGHT.paper;
	context.fillRect(0, 0, size.width, size.height);
	const png = await encodePng(canvas);
	chart.destroy();
	return { svg, png };
}
