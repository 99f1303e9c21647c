import type { ChartConfiguration } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { formatX } from './chart-data.ts';
import type { ChartSize, ChartTheme } from './chart-theme.ts';
import { dateTicks } from './date-ticks.ts';
import { formatTick } from './format-value.ts';

type Options = NonNullable<ChartConfiguration<'line' | 'bar'>['options']>;
type Scale = NonNullable<Options['scales']>[string];

/** Whether the chart is drawn with bars, which stand on names rather than along a date axis. */
export function isBarKind({ kind }: ChartData): boolean {
	return ['bar', 'horizontal-bar', 'stacked-bar', 'range', 'timeline'].includes(kind);
}

/** The names under the bars, in order; dates become names there. */
export function labelsOf(data: ChartData): string[] {
	if (!isBarKind(data)) return [];
	if (data.axis === 'name') return data.names;
	const points = data.series.flatMap((one) => one.points).sort((a, b) => a.at - b.at);
	return [...new Set(points.map(({ x }) => x))];
}

export function valueScale(
	data: ChartData,
	theme: ChartTheme,
	isLying: boolean,
	size: ChartSize,
): Scale {
	return {
		type: 'linear',
		beginAtZero: true,
		...(data.scale.min === undefined ? {} : { min: data.scale.min }),
		...(data.scale.max === undefined ? {} : { max: data.scale.max }),
		stacked: data.kind === 'stacked-bar',
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false },
		ticks: {
			color: isLying ? theme.axisLabel : theme.valueLabel,
			font: { family: theme.font, size: 12 },
			padding: 8,
			maxTicksLimit: size.width < 480 ? 5 : 6,
			callback: (value: string | number) => formatTick(Number(value), data.format),
		},
	};
}

export function nameScale(
	data: ChartData,
	theme: ChartTheme,
	size: ChartSize,
	isLying: boolean,
): Scale {
	return {
		type: 'category',
		stacked: data.kind === 'stacked-bar' || data.kind === 'timeline',
		border: { color: theme.grid },
		grid: { display: false },
		ticks: {
			color: isLying ? theme.valueLabel : theme.axisLabel,
			font: { family: theme.font, size: 12 },
			maxRotation: 0,
			autoSkip: !isLying,
			autoSkipPadding: 8,
			callback: (_: string | number, index: number) =>
				shorten(labelsOf(data)[index] ?? '', data.axis, size.width < 480 ? 18 : 34),
		},
	};
}

export function dateScale(data: ChartData, theme: ChartTheme, size: ChartSize): Scale {
	const [min, max] = data.span;
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
			callback: (value: string | number) =>
				dateTicks(data.span, size.width).labels.get(Number(value)) ?? '',
		},
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = [...dateTicks(data.span, size.width).labels.keys()].map((value) => ({ value }));
		},
	};
}

function shorten(label: string, axis: ChartData['axis'], most: number): string {
	const text = axis === 'date' && label.length > 4 ? formatX(label, axis) : label;
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
