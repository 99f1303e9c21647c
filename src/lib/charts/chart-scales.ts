import type { ChartConfiguration } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import type { ChartSize, ChartTheme } from './chart-theme.ts';
import { formatDate } from '../dates/format-date.ts';
import { wrapLines } from '../text/wrap-lines.ts';
import { dateTicks } from './date-ticks.ts';
import { formatTick } from './format-value.ts';

type Options = NonNullable<ChartConfiguration<'line' | 'bar'>['options']>;
type Scale = NonNullable<Options['scales']>[string];

/** About the width of a letter of a label, in pixels. */
const LETTER = 6.5;

/** Whether the chart is drawn with bars, which stand on names rather than along a date axis. */
export function isBarKind({ kind }: ChartData): boolean {
	return kind !== 'line' && kind !== 'step' && kind !== 'dots';
}

/** Whether each series stands in a panel of its own. */
export function isPanelled({ kind }: ChartData): boolean {
	return kind === 'small-multiples';
}

/** The value axes of the panels, from the top down. */
export function panelsOf(data: ChartData): string[] {
	return isPanelled(data) ? data.series.map((_, index) => `panel${index}`) : [];
}

/** Whether the bars are horizontal, with their names beside them. */
export function isHorizontal({ kind }: Pick<ChartData, 'kind'>): boolean {
	return kind === 'horizontal-bar' || kind === 'timeline';
}

/** How high a chart has to be, in pixels: horizontal bars need a line each. Nothing for the other kinds, which keep their shape. */
export function heightOf(data: ChartData): number | undefined {
	return isHorizontal(data) ? 60 + data.names.length * 34 : undefined;
}

/** The names of the series that need a legend: not a single one, nor panels, which have their names in them. */
export function legendOf(data: ChartData): string[] {
	return isPanelled(data) || data.series.length < 2 ? [] : data.series.map(({ label }) => label);
}

/** The names under the bars, in order; dates become names there. */
export function labelsOf(data: ChartData): string[] {
	if (!isBarKind(data)) return [];
	if (data.axis === 'name') return data.names;
	const points = data.series.flatMap((one) => one.points).sort((a, b) => a.at - b.at);
	return [...new Set(points.map(({ x }) => x))];
}

export function valueScale(data: ChartData, theme: ChartTheme, size: ChartSize): Scale {
	return {
		type: 'linear',
		beginAtZero: true,
		...(data.scale.min === undefined ? {} : { min: data.scale.min }),
		...(data.scale.max === undefined ? {} : { max: data.scale.max }),
		stacked: data.kind === 'stacked-bar',
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false },
		ticks: {
			color: isHorizontal(data) ? theme.axisLabel : theme.valueLabel,
			font: { family: theme.font, size: 12 },
			padding: 8,
			maxTicksLimit: size.width < 480 ? 5 : 6,
			// The highest number of a panel would stand on the zero of the panel above.
			callback: (value: string | number, index: number, ticks: unknown[]) =>
				isPanelled(data) && index === ticks.length - 1
					? ''
					: formatTick(Number(value), data.format),
		},
	};
}

export function nameScale(data: ChartData, theme: ChartTheme, size: ChartSize): Scale {
	return {
		type: 'category',
		stacked: data.kind === 'stacked-bar' || data.kind === 'timeline',
		border: { color: theme.grid },
		grid: { display: false },
		ticks: {
			color: isHorizontal(data) ? theme.valueLabel : theme.axisLabel,
			font: { family: theme.font, size: 12 },
			maxRotation: 0,
			// Horizontal bars have a line each, and none goes without its name.
			autoSkip: !isHorizontal(data) && labelsOf(data).length > (size.width < 480 ? 6 : 14),
			autoSkipPadding: 8,
			callback: (_: string | number, index: number) => {
				const lines = nameLines(data, size, labelsOf(data)[index] ?? '');
				return lines.length === 1 ? lines[0] : lines;
			},
		},
	};
}

export function dateScale(data: ChartData, theme: ChartTheme, size: ChartSize): Scale {
	const [min, max] = data.span;
	const labels = dateTicks(data.span, size.width - besideDates(data, size));
	return {
		type: 'linear',
		min,
		max,
		border: { color: theme.grid },
		grid: { display: false },
		ticks: {
			color: theme.axisLabel,
			font: { family: theme.font, size: 12 },
			maxRotation: 0,
			autoSkip: false,
			callback: (value: string | number) => labels.get(Number(value)) ?? '',
		},
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = [...labels.keys()].map((value) => ({ value }));
		},
	};
}

/** A date longer than a year is written in short words. */
function nameLabel(label: string, axis: ChartData['axis']): string {
	return axis === 'date' && label.length > 4 ? formatDate(label, 'short') : label;
}

/** A name on as many lines as it needs. A word is never broken. */
function nameLines(data: ChartData, size: ChartSize, name: string): string[] {
	const letters = isHorizontal(data) ? (size.width < 480 ? 18 : 34) : lettersUnderBar(data, size);
	return wrapLines(nameLabel(name, data.axis), (line) => line.length <= letters);
}

function lettersUnderBar(data: ChartData, { width }: ChartSize): number {
	return Math.max(4, Math.floor((width - 60) / labelsOf(data).length / LETTER));
}

/** About how many pixels of the width a date axis has not: the names beside it, or the labels of the value axis. */
function besideDates(data: ChartData, size: ChartSize): number {
	if (!isHorizontal(data)) return 60;
	const lines = labelsOf(data).flatMap((name) => nameLines(data, size, name));
	return 24 + LETTER * Math.max(...lines.map((line) => line.length));
}
