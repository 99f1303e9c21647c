import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { isBarKind, panelsOf } from './chart-scales.ts';
import { colorOf } from './chart-theme.ts';
import type { ChartTheme } from './chart-theme.ts';
import { isHollow } from './drawn-series.ts';

const RADIUS = 4.5;
const STEP = 6;

/**
 * A Chart.js plugin for what Chart.js has no mark for: hatched bars, the point of a range that is one number, the dotted
 * line at a change of method, and the names of panels. Hatches are strokes, since a pattern would be pixels in an SVG.
 */
export function markShapes(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	return {
		id: 'mark-shapes',
		afterDatasetsDraw: (chart) => {
			const { ctx } = chart;
			ctx.save();
			ctx.lineWidth = 1.5;
			for (const [series, one] of data.series.entries()) {
				if (!isBarKind(data) || one.as === 'limit') continue;
				for (const [index, point] of one.points.entries()) {
					const bar = chart.getDatasetMeta(series).data[index];
					if (bar === undefined) continue;
					ctx.strokeStyle = colorOf(data, one, point, theme);
					ctx.fillStyle = isHollow(point) ? theme.paper : ctx.strokeStyle;
					const { x, y, base, width } = bar as unknown as Record<string, number>;
					const box = {
						x: x! - width! / 2,
						y: Math.min(y!, base!),
						width: width!,
						height: Math.abs(base! - y!),
					};
					if (data.kind === 'range' && (point.to ?? point.value) === point.value)
						drawPoint(ctx, x!, y!);
					else if (point.scope !== undefined) hatch(ctx, box);
				}
			}
			drawBreaks(chart, data, theme);
			namePanels(chart, data, theme);
			ctx.restore();
		},
	};
}

/** A circle of four curves: the canvas writes an arc as some hundred of them. */
function drawPoint(ctx: CanvasRenderingContext2D, x: number, y: number): void {
	const [r, c] = [RADIUS, RADIUS * 0.5523];
	ctx.beginPath();
	ctx.moveTo(x + r, y);
	ctx.bezierCurveTo(x + r, y + c, x + c, y + r, x, y + r);
	ctx.bezierCurveTo(x - c, y + r, x - r, y + c, x - r, y);
	ctx.bezierCurveTo(x - r, y - c, x - c, y - r, x, y - r);
	ctx.bezierCurveTo(x + c, y - r, x + r, y - c, x + r, y);
	ctx.fill();
	ctx.stroke();
}

/** Strokes from the lower left to the upper right, cut at the edges of the bar. */
function hatch(
	ctx: CanvasRenderingContext2D,
	{ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
): void {
	ctx.beginPath();
	for (let start = STEP; start < width + height - 1; start += STEP) {
		const [low, high] = [Math.max(0, start - height), Math.min(width, start)];
		ctx.moveTo(x + low, y + start - low);
		ctx.lineTo(x + high, y + start - high);
	}
	ctx.stroke();
}

function drawBreaks({ ctx, scales, chartArea }: Chart, data: ChartData, theme: ChartTheme): void {
	const days = data.series.flatMap(({ points }) => points.map(({ at }) => at));
	ctx.strokeStyle = theme.context;
	ctx.lineWidth = 1;
	for (const day of data.breaks) {
		const before = Math.max(...days.filter((one) => one < day));
		const after = Math.min(...days.filter((one) => one >= day));
		const x = scales['x']?.getPixelForValue((before + after) / 2) ?? 0;
		ctx.beginPath();
		ctx.setLineDash([1.5, 3]);
		ctx.moveTo(x, chartArea.top);
		ctx.lineTo(x, chartArea.bottom);
		ctx.stroke();
		ctx.setLineDash([]);
	}
}

function namePanels({ ctx, scales, chartArea }: Chart, data: ChartData, theme: ChartTheme): void {
	ctx.font = `600 12px ${theme.font}`;
	ctx.fillStyle = theme.annotation;
	ctx.textAlign = 'left';
	ctx.textBaseline = 'top';
	for (const [index, panel] of panelsOf(data).entries()) {
		const { label = '', unit = '' } = data.series[index] ?? {};
		const text = unit === '' ? label : `${label}, ${unit}`;
		ctx.fillText(text, chartArea.left + 4, (scales[panel]?.top ?? 0) + 4);
	}
}
