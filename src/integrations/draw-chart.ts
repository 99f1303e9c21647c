/**
 * Draws a chart to SVG with Chart.js on a canvas of @napi-rs/canvas, then cleans what that writes:
 * colours become CSS variables, so that the picture follows the reader's theme; text gets one place
 * instead of one for each letter; points become shapes; clip ids are numbered within the picture.
 */
import { GlobalFonts, SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
} from 'chart.js';
import { buildChartConfig } from '../lib/charts/chart-config.ts';
import type { ChartSize, ChartTheme } from '../lib/charts/chart-config.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
);

const FONT = 'Chart Text';
const FONT_FILE = 'public/fonts/source-serif-4.woff2';

/** Colours that stand for roles while drawing. Each must be unlike the others and unlike real ones. */
const MARKERS = {
	valueLabel: '#010101',
	axisLabel: '#010102',
	annotation: '#010103',
	grid: '#010104',
	paper: '#010105',
	series: ['#010111', '#010112', '#010113', '#010114', '#010115'],
};
const THEME: ChartTheme = { ...MARKERS, font: FONT };

const PAINT: [string, string][] = [
	[MARKERS.valueLabel, 'var(--muted)'],
	[MARKERS.axisLabel, 'var(--muted)'],
	[MARKERS.annotation, 'var(--ink)'],
	[MARKERS.grid, 'var(--line)'],
	[MARKERS.paper, 'var(--paper)'],
	...MARKERS.series.map((color, index): [string, string] => [color, `var(--series-${index + 1})`]),
];
const ANCHORS: Record<string, string> = {
	[MARKERS.valueLabel]: ' text-anchor="end"',
	[MARKERS.axisLabel]: ' text-anchor="middle"',
};

let fontIsReady = false;

/** Draws a chart at one size. The same data give the same bytes. */
export function drawChart(data: ChartData, size: ChartSize): string {
	if (!fontIsReady) {
		if (!GlobalFonts.registerFromPath(FONT_FILE, FONT))
			throw new Error(`Charts cannot be drawn: the font ${FONT_FILE} cannot be read.`);
		fontIsReady = true;
	}
	const canvas = createCanvas(size.width, size.height, SvgExportFlag.NoPrettyXML);
	const config = buildChartConfig(data, THEME, size);
	const chart = new Chart(canvas as never, {
		...config,
		options: {
			...config.options,
			responsive: false,
			devicePixelRatio: 1,
			events: [],
			elements: { point: { radius: 0 } },
		},
		data: { ...config.data, datasets: config.data.datasets.map((one) => ({ ...one, pointRadius: 0 })) },
	});
	const drawn = canvas.getContent().toString();
	const points = config.type === 'line' ? shapes(chart, data) : '';
	chart.destroy();
	return clean(drawn, size, points);
}

/** The points of line charts, each series with a shape of its own. */
function shapes(chart: Chart, data: ChartData): string {
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
	const fill = `fill="var(--series-${series + 1})"`;
	if (series === 1) return `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7" ${fill}/>`;
	if (series === 2) return `<path d="M${x} ${round(y - 4.5)}l4.5 8h-9z" ${fill}/>`;
	if (series === 3) return `<path d="M${x} ${round(y - 5)}l5 5-5 5-5-5z" ${fill}/>`;
	return `<circle cx="${x}" cy="${y}" r="3.5" ${fill}/>`;
}

function clean(svg: string, { width, height }: ChartSize, points: string): string {
	let body = svg
		.replace(/^.*?<svg[^>]*>/s, '')
		.replace(/<\/svg>\s*$/, '')
		.replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
		.replace(/<clipPath[^>]*>.*?<\/clipPath>/gs, '')
		.replace(/<g clip-path="[^"]*">|<\/g>/g, '')
		.replace(/<path fill-opacity="0\.10196079"[^>]*\/>/g, '')
		.replace(/ stroke-miterlimit="10"| stroke-width="1"(?=[ /])/g, '')
		.replace(/<text ([^>]*)>/g, (_, attributes: string) => `<text${placeText(attributes)}>`)
		.replace(/(?<=[\d\s"MLQCHVhlvz,-])-?\d+\.\d+/g, (number) => String(round(Number(number))));
	body = joinGrid(body);
	for (const [marker, color] of PAINT) body = body.replaceAll(`"${marker}"`, `"${color}"`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}${points}</svg>`;
}

/** One place and an anchor for the whole text; the reader's own font decides the letters' widths. */
function placeText(attributes: string): string {
	const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
	const [left = 0, top = 0] = (/translate\(([\d.-]+)[ ,]([\d.-]+)\)/.exec(attributes) ?? [])
		.slice(1)
		.map(Number);
	const fill = read('fill');
	const first = Number.parseFloat(read('x')) || 0;
	const x = ANCHORS[fill] ? left : left + first;
	const y = top + (Number.parseFloat(read('y')) || 0);
	return ` fill="${fill}" x="${round(x)}" y="${round(y)}"${ANCHORS[fill] ?? ''}`;
}

/** All lines of the grid as one path. */
function joinGrid(svg: string): string {
	const lines: string[] = [];
	const grid = new RegExp(`<path fill="none" stroke="${MARKERS.grid}" d="([^"]*)"/>`, 'g');
	const rest = svg.replace(grid, (_, path: string) => {
		lines.push(path);
		return '';
	});
	return lines.length === 0
		? rest
		: `<path fill="none" stroke="${MARKERS.grid}" d="${lines.join('')}"/>${rest}`;
}

function round(number: number): number {
	return Math.round(number * 10) / 10;
}
