/** Draws a chart to SVG with Chart.js on a canvas of @napi-rs/canvas. */
import { SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
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
import type { ChartSize, ChartTheme } from '../lib/charts/chart-theme.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { isBarKind } from '../lib/charts/chart-scales.ts';
import { MARKERS, cleanSvg, round } from '../lib/charts/clean-svg.ts';
import { FONT, prepareFont, writePlainly } from './picture-font.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
);

const THEME: ChartTheme = { ...MARKERS, font: FONT };

const plainly = ({ ctx }: Chart) => writePlainly(ctx as unknown as SKRSContext2D);
// A change of the canvas's size, with which Chart.js begins, forgets the settings.
Chart.register({ id: 'plain-letters', beforeUpdate: plainly, beforeDraw: plainly });

/** Draws a chart at one size. The same data give the same bytes. */
export function drawChart(data: ChartData, size: ChartSize): string {
	prepareFont();
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
		data: {
			...config.data,
			datasets: config.data.datasets.map((one) => ({ ...one, pointRadius: 0 })),
		},
	});
	const drawn = canvas.getContent().toString();
	const points = pointShapes(chart, data);
	chart.destroy();
	return cleanSvg(drawn, size, points);
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
