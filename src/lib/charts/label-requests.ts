import type { Chart } from 'chart.js';
import { wrapLines } from '../text/wrap-lines.ts';
import type { ChartData } from './chart-data.ts';
import { axisOf, barStep, isPanelled } from './chart-scales.ts';
import { colorOf } from './chart-theme.ts';
import type { ChartTheme } from './chart-theme.ts';
import { chooseLabels } from './chosen-labels.ts';
import type { LabelRequest, Side } from './place-labels.ts';

/** Where bars stand closer than this, the numbers over neighbours would read as those of others. */
const CLOSE = 24;
/** In a picture narrower than this, what says that nothing was counted takes two lines. */
const NARROW = 480;
/** What only says that nothing was counted stands at its place or nowhere. */
const AT_GAP = 12;

/** Words to write: their lines, the first of them bold where it is a name. */
export interface Words {
	lines: string[];
	color: string;
	hasName: boolean;
}

/** Words with their mark; their size is measured later. */
export type Asked = [Words, Omit<LabelRequest, 'width' | 'height'>];

/** All that stands beside the marks of a drawn chart, in the order of its weight: numbers with annotations, gaps. */
export function requestLabels(chart: Chart, data: ChartData, theme: ChartTheme): Asked[] {
	return [numbers, gaps].flatMap((ask) => ask(chart, data, theme));
}

function numbers(chart: Chart, data: ChartData, theme: ChartTheme): Asked[] {
	const step = barStep(data, chart);
	const isClose = isPanelled(data) && step < CLOSE;
	const chosen = chooseLabels(data).filter(({ isOptional }) => !(isClose && isOptional));
	return chosen.map(({ series, point, lines, name, isOptional }) => {
		const one = data.series[series];
		const isBar = data.kind === 'bar' || isPanelled(data);
		const place = placeOf(chart, data, series, point.at, point.value);
		const { y: top } = placeOf(chart, data, series, point.at, point.to ?? point.value);
		const ink =
			one?.as === 'context'
				? theme.annotation
				: colorOf(data, one ?? { as: 'subject' }, point, theme);
		const color = ink === theme.context || ink === theme.compared ? theme.annotation : ink;
		const told = name === undefined ? lines : [name, ...lines];
		const words = {
			lines: data.kind === 'bar' ? wrapToWidth(chart, step, told) : told,
			color,
			hasName: name !== undefined,
		};
		const half = (place.y - top) / 2;
		const mark = { x: place.x, y: place.y - half, reach: isBar ? 0 : 6 };
		const sides: Side[] = isBar ? ['above'] : SIDES;
		return [words, { ...mark, ...(half > 0 && { rise: half }), sides, isOptional }];
	});
}

/** Lines that are no wider than so many pixels, as far as their words allow. */
function wrapToWidth(chart: Chart, width: number, lines: string[]): string[] {
	return lines.flatMap((text) =>
		wrapLines(text, (line) => chart.ctx.measureText(line).width * 1.1 <= width),
	);
}

const SIDES: Side[] = ['above', 'right', 'below', 'left'];

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
					words(chart.width < NARROW ? 'no count\nfound' : 'no count found'),
					{
						...place,
						reach: 4,
						sides: ['below', 'above', 'right', 'left'],
						isOptional: true,
						farthest: AT_GAP,
					},
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
