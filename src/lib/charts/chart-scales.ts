import type { ChartConfiguration } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import type { ChartSize, ChartTheme } from './chart-theme.ts';
import { dateTicks } from './date-ticks.ts';
import { formatTick } from './format-value.ts';

type Options = NonNullable<ChartConfiguration<'line' | 'bar'>['options']>;
type Scale = NonNullable<Options['scales']>[string];

/** About how many pixels of the width the labels of the value axis take. */
const BESIDE = 60;

/** About how many pixels the names of ranges need beside their last ones. */
const NAMES = 84;

/** Whether the chart is drawn with bars. */
export function isBarKind({ kind }: Pick<ChartData, 'kind'>): boolean {
	return kind === 'bar' || kind === 'range' || kind === 'small-multiples';
}

/** Whether each series stands in a panel of its own. */
export function isPanelled({ kind }: Pick<ChartData, 'kind'>): boolean {
	return kind === 'small-multiples';
}

/** The value axes of the panels, from the top down. */
export function panelsOf(data: ChartData): string[] {
	return isPanelled(data) ? data.series.map((_, index) => `panel${index}`) : [];
}

/** The value axis of a series. */
export function axisOf(data: ChartData, series: number): string {
	return panelsOf(data)[series] ?? 'y';
}

/** Whether the value axis starts above zero, which the picture then says. */
export function isCut({ scale, kind }: Pick<ChartData, 'scale' | 'kind'>): boolean {
	return !isBarKind({ kind }) && (scale.min ?? 0) > 0;
}

export function valueScale(data: ChartData, theme: ChartTheme, size: ChartSize): Scale {
	return {
		type: 'linear',
		beginAtZero: true,
		...(data.scale.min === undefined ? {} : { min: data.scale.min }),
		...(data.scale.max === undefined ? {} : { max: data.scale.max }),
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false },
		ticks: {
			color: theme.valueLabel,
			font: { family: theme.font, size: 12 },
			padding: 8,
			maxTicksLimit: isPanelled(data) || size.width < 480 ? 5 : 6,
			callback: (value: string | number) => formatTick(Number(value), data.format),
		},
		// The highest mark of a panel would stand on the zero of the panel above, and over its own name.
		...(isPanelled(data) && {
			afterBuildTicks: (axis: { ticks: unknown[] }) => {
				axis.ticks = axis.ticks.slice(0, -1);
			},
		}),
	};
}

export function dateScale(data: ChartData, theme: ChartTheme, size: ChartSize): Scale {
	const [min, max] = spanOf(data, size);
	const ticks = dateTicks([min, max], size.width - BESIDE);
	// What lies behind the last date is room for words.
	const labels = new Map([...ticks].filter(([day]) => day <= data.span[1]));
	return {
		type: 'linear',
		min,
		max,
		offset: false,
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

/** How far apart two bars stand at least, in pixels. */
export function barStep(data: ChartData, size: ChartSize): number {
	const [first, last] = spanOf(data, size);
	return (stepOf(data) / (last - first || 1)) * (size.width - BESIDE);
}

/** How wide a bar is, in pixels: three quarters of the shortest step between two dates, and slim where bars are ranges. */
export function barWidth(data: ChartData, size: ChartSize): number {
	if (data.kind === 'range') return 8;
	return Math.min(64, barStep(data, size) * 0.72);
}

/** Where the date axis starts and ends: bars need half of their step at the ends, ranges room for the names of their series. */
function spanOf(data: ChartData, size: ChartSize): [number, number] {
	const [first, last] = data.span;
	if (data.kind === 'range') {
		const whole = last - first;
		return [first - whole / 40, last + (whole * NAMES) / size.width];
	}
	const half = isBarKind(data) ? stepOf(data) * 0.55 : 0;
	return [first - half, last + half];
}

/** The shortest step between two dates, in days. */
function stepOf({ series, span }: ChartData): number {
	const days = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))].sort(
		(a, b) => a - b,
	);
	const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
	return steps.length === 0 ? Math.max(span[1] - span[0], 1) : Math.min(...steps);
}
