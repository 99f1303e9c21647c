import {
	BarController,
	BarElement,
	Chart,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	Tooltip,
} from 'chart.js';
import { buildChartConfig } from '../../lib/charts/chart-config.ts';
import type { ChartTheme } from '../../lib/charts/chart-theme.ts';
import type { ChartData } from '../../lib/charts/chart-data.ts';
import { describePoint } from '../../lib/charts/describe-chart.ts';
import { placesOf } from '../../lib/charts/drawn-series.ts';

Chart.register(
	BarController,
	BarElement,
	LineController,
	LineElement,
	LinearScale,
	PointElement,
	Tooltip,
);

/**
 * Draws a live chart over the static picture, which keeps its place and its size.
 * All parts are in one file: Chart.js is one module, which a bundler cannot cut by kind of chart.
 *
 * @returns the chart as it is drawn now
 */
export function drawLiveChart(host: HTMLElement, data: ChartData): () => Chart | undefined {
	const canvas = document.createElement('canvas');
	canvas.tabIndex = 0;
	canvas.setAttribute('role', 'application');
	canvas.setAttribute('aria-roledescription', 'chart');
	canvas.setAttribute('aria-label', `${data.title}. Arrow keys go from point to point.`);
	const spoken = document.createElement('p');
	spoken.className = 'visually-hidden';
	spoken.setAttribute('aria-live', 'polite');
	host.querySelector('.stage')?.append(canvas);
	host.append(spoken);

	let chart: Chart | undefined;
	const draw = () => {
		chart?.destroy();
		const box = host.querySelector('.picture')?.getBoundingClientRect();
		const size = { width: box?.width ?? 0, height: box?.height ?? 0 };
		canvas.style.width = `${size.width}px`;
		canvas.style.height = `${size.height}px`;
		canvas.width = size.width;
		canvas.height = size.height;
		const config = buildChartConfig(data, readTheme(host), size);
		chart = new Chart(canvas, { ...config, options: { ...config.options, responsive: false } });
		host.dataset['live'] = '';
	};
	draw();
	document.addEventListener('themechange', draw);
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
	let width = host.clientWidth;
	new ResizeObserver(() => {
		if (host.clientWidth !== width) draw();
		width = host.clientWidth;
	}).observe(host);
	drawWhenSharper(draw);
	readByKeys(canvas, data, (series, index) => {
		const point = data.series[series]?.points[index];
		if (point === undefined) return;
		const active = [{ datasetIndex: series, index: placesOf(data, series).indexOf(point) }];
		spoken.textContent = describePoint(data, series, point);
		chart?.setActiveElements(active);
		chart?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
		chart?.update();
	});
	return () => chart;
}

/** Draws again whenever the page is zoomed or moved to a screen with other pixels, so that the chart stays sharp. */
function drawWhenSharper(draw: () => void): void {
	const listen = () =>
		matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
			'change',
			() => {
				draw();
				listen();
			},
			{ once: true },
		);
	listen();
}

/** Left and right go along a series, up and down to the next one, Home and End to its ends. */
function readByKeys(
	canvas: HTMLCanvasElement,
	data: ChartData,
	show: (series: number, index: number) => void,
): void {
	let series = 0;
	let index = -1;
	canvas.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const last = (data.series[series]?.points.length ?? 1) - 1;
		if (event.key === 'ArrowRight') index = Math.min(index + 1, last);
		else if (event.key === 'ArrowLeft') index = Math.max(index - 1, 0);
		else if (event.key === 'Home') index = 0;
		else if (event.key === 'End') index = last;
		else if (event.key === 'ArrowDown') series = Math.min(series + 1, data.series.length - 1);
		else if (event.key === 'ArrowUp') series = Math.max(series - 1, 0);
		else return;
		event.preventDefault();
		index = Math.max(0, Math.min(index, (data.series[series]?.points.length ?? 1) - 1));
		show(series, index);
	});
}

/** The page's own colours, as they are now. */
function readTheme(host: HTMLElement): ChartTheme {
	const probe = host.appendChild(document.createElement('span'));
	// A colour of the page is one of two, and only a property that is in use says which.
	const read = (name: string) => {
		probe.style.color = `var(${name})`;
		return getComputedStyle(probe).color;
	};
	const theme = {
		valueLabel: read('--muted'),
		axisLabel: read('--muted'),
		annotation: read('--ink'),
		note: read('--note'),
		grid: read('--line'),
		paper: read('--paper'),
		subject: read('--subject'),
		compared: read('--compared'),
		context: read('--context'),
		pale: read('--pale'),
		font: getComputedStyle(host).getPropertyValue('--sans').trim(),
	};
	probe.remove();
	return theme;
}
