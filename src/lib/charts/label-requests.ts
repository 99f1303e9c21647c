import type { Chart } from 'chart.js';
import { wrapLines } from '../text/wrap-lines.ts';
import type { ChartData } from './chart-data.ts';
import { axisOf, barStep, isPanelled } from './chart-scales.ts';
import { colorOf } from './chart-theme.ts';
import type { ChartTheme } from './chart-theme.ts';
import { chooseLabels } from './chosen-labels.ts';
import type { LabelRequest, Side } from './place-labels.ts';

/** In a picture narrower than this, ranges have their extremes named alone. */
const NARROW = 480;

/** Words to write: their lines, the first of them bold where it is a name. */
export interface Words {
	lines: string[];
	color: string;
	hasName: boolean;
}

/** Words with their mark; their size is measured later. */
export type Asked = [Words, Omit<LabelRequest, 'width' | 'height'>];

/** All that stands beside the marks of a drawn chart, in the order of its weight: numbers, annotations, gaps. */
export function requestLabels(chart: Chart, data: ChartData, theme: ChartTheme): Asked[] {
	return [numbers, annotations, gaps].flatMap((ask) => ask(chart, data, theme));
}

function numbers(chart: Chart, data: ChartData, theme: ChartTheme): Asked[] {
	const isNarrow = data.kind === 'range' && chart.width < NARROW;
	const chosen = chooseLabels(data).filter(({ isOptional }) => !(isNarrow && isOptional));
	return chosen.map(({ series, point, value, end, lines, name, isOptional }) => {
		const one = data.series[series];
		const isBar = data.kind === 'bar' || isPanelled(data);
		const place = placeOf(chart, data, series, point.at, value);
		const ink =
			one?.as === 'context'
				? theme.annotation
				: colorOf(data, one ?? { as: 'subject' }, point, theme);
		const color = ink === theme.context || ink === theme.compared ? theme.annotation : ink;
		const sides: Side[] = isBar
			? ['above']
			: end === 'high'
				? ['above', 'right', 'left']
				: end === 'low'
					? ['below', 'right', 'left']
					: SIDES;
		const told = name === undefined ? lines : [name, ...lines];
		const words = {
			lines: data.kind === 'bar' ? wrapToStep(chart, data, told) : told,
			color,
			hasName: name !== undefined,
		};
		return [words, { ...place, reach: isBar || end !== 'only' ? 0 : 6, sides, isOptional }];
	});
}

/** Lines that are no wider than the bars stand apart, as far as their words allow. */
function wrapToStep(chart: Chart, data: ChartData, lines: string[]): string[] {
	const step = barStep(data, chart);
	return lines.flatMap((text) =>
		wrapLines(text, (line) => chart.ctx.measureText(line).width * 1.1 <= step),
	);
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
					{ ...placeOf(chart, data, series, day, 0), reach: 0, sides: ['above'], isOptional: true },
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
