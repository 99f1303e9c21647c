import { SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { Chart } from 'chart.js';
import { buildChartConfig } from '../lib/charts/chart-config.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { legendOf } from '../lib/charts/chart-scales.ts';
import { LIGHT, MARKERS, cleanSvg } from '../lib/charts/clean-svg.ts';
import { wrapLines } from '../lib/text/wrap-lines.ts';
import { drawLegend } from './draw-chart-legend.ts';
import { pointShapes } from './draw-chart.ts';
import { FONT, prepareFont, writePlainly } from './picture-font.ts';

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
/** The most pixels that a picture has for each of its own, and in all: enough for print, and under 100 KB. */
const MOST_DENSE = 1.5;
const MOST_PIXELS = 720_000;
const LEGEND_HEIGHT = 22;

interface TextLine {
	text: string;
	font: string;
	color: keyof typeof COLORS;
	top: number;
}
const COLORS = { ink: 'annotation', muted: 'valueLabel' } as const;

/**
 * Draws a chart with its title, its sources and its address, in light colours, as a picture that can be read alone.
 *
 * @param height of the chart itself, in pixels
 */
export function drawChartFile(data: ChartData, words: ChartWords, height: number) {
	prepareFont();
	const measure = createCanvas(1, 1).getContext('2d');
	writePlainly(measure);
	const labels = legendOf(data);
	const head = [
		...wrap(measure, words.title, `600 21px "${FONT}"`, 'ink', 27),
		...wrap(measure, words.subtitle, `14px "${FONT}"`, 'muted', 20),
	];
	const foot = [
		...wrap(measure, words.source, `12px "${FONT}"`, 'muted', 17),
		...wrap(measure, words.address, `12px "${FONT}"`, 'muted', 17),
	];
	const top = MARGIN + sum(head) + (labels.length > 0 ? LEGEND_HEIGHT : 0) + 8;
	const size = { width: WIDTH, height: top + height + 12 + sum(foot) + MARGIN };
	const lines = [...place(head, MARGIN), ...place(foot, top + height + 12)];
	const draw = (
		context: SKRSContext2D,
		theme: typeof LIGHT,
		ratio: number,
		pointRadius?: number,
	) => {
		const config = buildChartConfig(data, { ...theme, font: FONT }, { width: WIDTH, height });
		const datasets = config.data.datasets.map((one) =>
			pointRadius === undefined ? one : { ...one, pointRadius },
		);
		const padding = { left: MARGIN, right: MARGIN, top, bottom: size.height - top - height };
		const chart = new Chart(context.canvas as never, {
			...config,
			data: { ...config.data, datasets },
			options: {
				...config.options,
				responsive: false,
				devicePixelRatio: ratio,
				events: [],
				layout: { padding },
			},
		});
		writePlainly(context);
		context.textAlign = 'left';
		context.textBaseline = 'top';
		for (const { text, font, color, top: y } of lines) {
			context.font = font;
			context.fillStyle = theme[COLORS[color]];
			context.fillText(text, MARGIN, y);
		}
		drawLegend(context, data, theme, MARGIN, MARGIN + sum(head));
		return chart;
	};
	return {
		svg: () => {
			const canvas = createCanvas(size.width, size.height, SvgExportFlag.NoPrettyXML);
			const chart = draw(canvas.getContext('2d') as never, MARKERS, 1, 0);
			const svg = cleanSvg(canvas.getContent().toString(), size, pointShapes(chart, data), LIGHT);
			chart.destroy();
			return svg;
		},
		png: async () => {
			const canvas = createCanvas(size.width, size.height);
			const ratio = Math.min(MOST_DENSE, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
			const context = canvas.getContext('2d');
			const chart = draw(context, LIGHT, ratio);
			context.globalCompositeOperation = 'destination-over';
			context.fillStyle = LIGHT.paper;
			context.fillRect(0, 0, size.width, size.height);
			const png = await canvas.encode('png');
			chart.destroy();
			return png;
		},
	};
}

interface WrappedLine extends Omit<TextLine, 'top'> {
	height: number;
}

function wrap(
	context: SKRSContext2D,
	text: string,
	font: string,
	color: TextLine['color'],
	height: number,
): WrappedLine[] {
	context.font = font;
	const lines = wrapLines(text, (line) => context.measureText(line).width <= WIDTH - 2 * MARGIN);
	return lines.map((line) => ({ text: line, font, color, height }));
}

function place(lines: WrappedLine[], from: number): TextLine[] {
	return lines.map((line, index) => ({ ...line, top: from + sum(lines.slice(0, index)) }));
}

function sum(lines: WrappedLine[]): number {
	return lines.reduce((total, { height }) => total + height, 0);
}
