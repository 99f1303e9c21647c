import type { BarProps, Chart, Plugin } from 'chart.js';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { isBarKind, isHorizontal, labelsOf, panelsOf } from './chart-scales.ts';
import { isOutlined } from './chart-theme.ts';
import type { ChartTheme } from './chart-theme.ts';

const GAP = 8;

interface Place {
	left: number;
	top: number;
	/** Whether the words stand in the bar, which may be filled with colour. */
	isInBar?: boolean;
}

/** A Chart.js plugin that writes each annotation beside its point or its bar, inside the picture. */
export function annotationText(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	const points = data.series.flatMap((series, index) =>
		series.points.map((point) => ({ point, isFilled: !isOutlined(index) })),
	);
	const place = isHorizontal(data) ? besideBar : isBarKind(data) ? aboveBar : besidePoint;
	return {
		id: 'annotation-text',
		afterDatasetsDraw: (chart) => {
			const { ctx, chartArea } = chart;
			ctx.save();
			ctx.font = `12px ${theme.font}`;
			ctx.textAlign = 'left';
			ctx.textBaseline = 'middle';
			for (const { x, text } of data.annotations) {
				const { point, isFilled } = points.find((one) => one.point.x === x) ?? {};
				// Other letters than those of the picture may be used where it is shown.
				const width = ctx.measureText(text).width * 1.15;
				const { left, top, isInBar } = place(chart, labelsOf(data).indexOf(x), point, width);
				ctx.fillStyle = isInBar && isFilled ? theme.paper : theme.annotation;
				ctx.fillText(text, left, Math.min(Math.max(top, GAP), chartArea.bottom - GAP));
			}
			ctx.restore();
		},
	};
}

/** Right of the point and below it, or left of it and above. */
function besidePoint(
	{ scales, chartArea }: Chart,
	_: number,
	point: ChartPoint | undefined,
	width: number,
): Place {
	const left = scales['x']?.getPixelForValue(point?.at ?? 0) ?? 0;
	const top = scales['y']?.getPixelForValue(point?.to ?? point?.value ?? 0) ?? 0;
	const fitsRight = left + GAP + width < chartArea.right;
	return fitsRight
		? { left: left + GAP, top: top + 14 }
		: { left: Math.max(chartArea.left, left - GAP - width), top: top - 14 };
}

/** After the bar, or in its end, or before it: where there is room first. A name without a bar has its words at the axis. */
function besideBar(
	{ scales, chartArea }: Chart,
	line: number,
	point: ChartPoint | undefined,
	width: number,
): Place {
	const top = scales['y']?.getPixelForValue(line) ?? 0;
	const pixel = (value: number) => scales['x']?.getPixelForValue(value) ?? chartArea.left;
	if (point === undefined) return { left: chartArea.left + GAP, top };
	const [start, end] = point.to === undefined ? [0, point.value] : [point.value, point.to];
	const [from, to] = [pixel(start), pixel(end)];
	if (to + GAP + width < chartArea.right) return { left: to + GAP, top };
	if (to - from > width + 2 * GAP) return { left: to - GAP - width, top, isInBar: true };
	return { left: Math.max(chartArea.left, from - GAP - width), top };
}

/** Above the bar, to its right or its left or over its middle: where other bars leave it lowest. */
function aboveBar(chart: Chart, column: number, _: ChartPoint | undefined, width: number): Place {
	const { left: first, right: last, bottom } = chart.chartArea;
	const series = chart.getSortedVisibleDatasetMetas().map(({ data }) => data.map(outline));
	const own = series.flatMap((bars) => bars.slice(column, column + 1));
	const [left, right] = [
		Math.min(...own.map((bar) => bar.left)),
		Math.max(...own.map((bar) => bar.right)),
	];
	return [left, right - width, (left + right - width) / 2]
		.map((start) => Math.max(first, Math.min(start, last - width)))
		.map((start) => {
			const under = series.flat().filter((bar) => bar.right > start && bar.left < start + width);
			return { left: start, top: Math.min(bottom, ...under.map((bar) => bar.top)) - GAP - 2 };
		})
		.reduce((best, next) => (next.top > best.top ? next : best));
}

/** The edges of a bar. One without a number is as high as its axis. */
function outline(element: unknown) {
	const { x, y, base, width } = element as Record<keyof BarProps, number>;
	const top = Math.min(...[y, base].filter(Number.isFinite));
	return { left: x - width / 2, right: x + width / 2, top };
}

/** A Chart.js plugin that writes into the top of each panel of small multiples what it shows. */
export function panelLabels(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	return {
		id: 'panel-labels',
		afterDatasetsDraw: ({ ctx, scales, chartArea }) => {
			ctx.save();
			ctx.font = `12px ${theme.font}`;
			ctx.fillStyle = theme.annotation;
			ctx.textAlign = 'left';
			ctx.textBaseline = 'top';
			for (const [index, panel] of panelsOf(data).entries()) {
				const { label = '', unit = '' } = data.series[index] ?? {};
				const text = unit === '' ? label : `${label}, ${unit}`;
				ctx.fillText(text, chartArea.left + 4, (scales[panel]?.top ?? 0) + 4);
			}
			ctx.restore();
		},
	};
}
