import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { axisOf, isCut, isPanelled } from './chart-scales.ts';
import { colorOf } from './chart-theme.ts';
import type { ChartTheme } from './chart-theme.ts';
import { chooseLabels } from './chosen-labels.ts';
import { formatTick } from './format-value.ts';
import { findMarks } from './found-marks.ts';
import { placeLabels } from './place-labels.ts';
import type { LabelRequest, Side } from './place-labels.ts';

const LINE = 14;

/** Words to write: their lines, the first of them bold where it is a name. */
interface Words {
	lines: string[];
	color: string;
	hasName: boolean;
}

/**
 * A Chart.js plugin that writes numbers, names, annotations and gaps beside their marks, where no other words stand.
 * The plugins of Chart.js for labels and for annotations do not know of each other's boxes, and together they weigh a
 * fifth of the live chart.
 */
export function directLabels(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	return {
		id: 'direct-labels',
		afterDatasetsDraw: (chart) => {
			const { ctx, chartArea } = chart;
			ctx.save();
			ctx.textAlign = 'left';
			ctx.textBaseline = 'middle';
			const asked = [
				...annotations(chart, data, theme),
				...numbers(chart, data, theme),
				...gaps(chart, data, theme),
			];
			const requests = asked.map(([words, request]) => ({
				...measure(chart, words, theme),
				...request,
			}));
			const { left, bottom } = chartArea;
			const area = { left: left + 2, top: 0, right: chart.width - 2, bottom: bottom - 1 };
			const boxes = placeLabels(requests, findMarks(chart, data), area);
			for (const [index, box] of boxes.entries()) {
				const [words] = asked[index] ?? [];
				if (box !== undefined && words !== undefined) write(chart, words, box, theme);
			}
			if (isCut(data)) {
				const text = `axis starts at ${formatTick(data.scale.min ?? 0, data.format)}`;
				ctx.font = `12px ${theme.font}`;
				ctx.fillStyle = theme.note;
				ctx.fillText(text, chart.width - 8 - ctx.measureText(text).width * 1.15, bottom - 9);
			}
			ctx.restore();
		},
	};
}

type Asked = [Words, Omit<LabelRequest, 'width' | 'height'>];

function numbers(chart: Chart, data: ChartData, theme: ChartTheme): Asked[] {
	return chooseLabels(data).map(({ series, point, value, end, lines, name }) => {
		const one = data.series[series];
		const isBar = data.kind === 'bar' || isPanelled(data);
		const place = placeOf(chart, data, series, point.at, value);
		const ink =
			one?.as === 'context'
				? theme.annotation
				: colorOf(data, one ?? { as: 'subject' }, point, theme);
		const color = ink === theme.context || ink === theme.compared ? theme.annotation : ink;
		const sides: Side[] = isBar || end === 'high' ? ['above'] : end === 'low' ? ['below'] : SIDES;
		const words = {
			lines: name === undefined ? lines : [name, ...lines],
			color,
			hasName: name !== undefined,
		};
		return [words, { ...place, reach: isBar || end !== 'only' ? 0 : 6, sides }];
	});
}

const SIDES: Side[] = ['above', 'right', 'below', 'left'];

function annotations(chart: Chart, data: ChartData, theme: ChartTheme): Asked[] {
	return data.annotations.flatMap(({ x, text }): Asked[] => {
		for (const [series, { points }] of data.series.entries()) {
			const point = points.find((one) => one.x === x);
			if (point === undefined) continue;
			const place = placeOf(chart, data, series, point.at, point.to ?? point.value);
			const words = { lines: [text], color: theme.annotation, hasName: false };
			const far = chooseLabels(data).some((one) => one.point === point) ? 22 : 8;
			return [[words, { ...place, reach: far, sides: ['right', 'above', 'below', 'left'] }]];
		}
		return [];
	});
}

/** What lies where nothing was counted: beside a dashed line, and in a panel at a date that only the others have. */
function gaps(chart: Chart, data: ChartData, theme: ChartTheme): Asked[] {
	const words = (text: string): Words => ({
		lines: text.split('\n'),
		color: theme.note,
		hasName: false,
	});
	if (isPanelled(data)) {
		const days = [...new Set(data.series.flatMap(({ points }) => points.map(({ at }) => at)))];
		return data.series.flatMap(({ points }, series) =>
			days
				.filter((day) => points.every(({ at }) => at !== day))
				.map((day): Asked => [
					words('not\nseen'),
					{ ...placeOf(chart, data, series, day, 0), reach: 0, sides: ['above'] },
				]),
		);
	}
	return data.series.flatMap(({ points }, series) =>
		points.flatMap((point, index): Asked[] => {
			const before = points[index - 1];
			if (!point.startsAfterGap || before === undefined) return [];
			const value = data.kind === 'step' ? before.value : (before.value + point.value) / 2;
			const place = placeOf(chart, data, series, (before.at + point.at) / 2, value);
			return [
				[
					words('no count found'),
					{ ...place, reach: 4, sides: ['below', 'above', 'right', 'left'], isOptional: true },
				],
			];
		}),
	);
}

function placeOf(chart: Chart, data: ChartData, series: number, day: number, value: number) {
	return {
		x: chart.scales['x']?.getPixelForValue(day) ?? 0,
		y: chart.scales[axisOf(data, series)]?.getPixelForValue(value) ?? 0,
	};
}

function measure({ ctx }: Chart, { lines, hasName }: Words, theme: ChartTheme) {
	const widths = lines.map((line, index) => {
		ctx.font = fontOf(theme, hasName && index === 0);
		return ctx.measureText(line).width;
	});
	// Other letters than those of the picture may be used where it is shown.
	return { width: Math.max(...widths) * 1.12 + 2, height: lines.length * LINE };
}

function write(
	{ ctx }: Chart,
	{ lines, color, hasName }: Words,
	box: { left: number; right: number; top: number },
	theme: ChartTheme,
): void {
	ctx.fillStyle = color;
	for (const [index, line] of lines.entries()) {
		ctx.font = fontOf(theme, hasName && index === 0);
		const spare = box.right - box.left - ctx.measureText(line).width * 1.08;
		ctx.fillText(line, box.left + Math.max(0, spare / 2), box.top + LINE * (index + 0.5));
	}
}

function fontOf({ font }: ChartTheme, isBold: boolean): string {
	return `${isBold ? '600 ' : ''}12px ${font}`;
}
