import type { ChartData, ChartPoint } from './chart-data.ts';
import { valuesOf } from './chart-data.ts';
import { formatTick } from './format-value.ts';
import { boxPath, tenth } from './svg-path.ts';

/** In CSS pixels. */
export const OUTLINE_SIZE = { width: 120, height: 40 } as const;
const { width: WIDTH, height: HEIGHT } = OUTLINE_SIZE;
/** Room for half a dot at the edges. */
const EDGE = 3;

/** What one series is drawn of: the data of an SVG path for its line, and of one for its bars and dots. */
interface Outline {
	as: ChartData['series'][number]['as'];
	line: string;
	fill: string;
}

/** Draws a chart without axes and words, so small that it is only recognised. Its numbers start where the chart's do. */
export function outlineChart(data: ChartData): Outline[] {
	// Panels have scales of their own: the first one stands for all.
	const series = data.kind === 'small-multiples' ? data.series.slice(0, 1) : data.series;
	const points = series.flatMap((one) => one.points);
	const across = fit(data.span, [EDGE * 2, WIDTH - EDGE * 2]);
	const [, highest] = extent(points.flatMap(valuesOf));
	const up = fit([data.scale.min ?? 0, data.scale.max ?? highest], [HEIGHT - EDGE, EDGE]);
	const write = (point: ChartPoint, index: number) => {
		const [x, y] = [across(point.at), up(point.value)];
		if (index === 0 || point.startsAfterBreak) return `M${x} ${y}`;
		return data.kind === 'step' ? `H${x}V${y}` : `L${x} ${y}`;
	};
	const isLine = data.kind === 'line' || data.kind === 'step';
	const isBar = data.kind === 'bar' || data.kind === 'small-multiples';
	return series.map(({ as, points }) => ({
		as,
		line: isLine ? points.map(write).join('') : '',
		fill: (isLine ? points.slice(-1) : points)
			.map(({ at, value, to }) => {
				const [x, y] = [across(at), up(value)];
				if (isBar) return boxPath({ x: x - 3, y, width: 6, height: HEIGHT - y });
				if (to === undefined) return dot(x, y);
				return boxPath({ x: x - 2, y: up(to), width: 4, height: Math.max(y - up(to), 4) });
			})
			.join(''),
	}));
}

/** The first and the last number of a chart that follows one thing by one method: `60 → 149`. Nothing for others. */
export function nameEnds({ series, format }: ChartData): string | undefined {
	const [one, ...others] = series;
	const [first] = one?.points ?? [];
	const last = one?.points.at(-1);
	const isBroken = one?.points.some(({ startsAfterBreak }) => startsAfterBreak) ?? false;
	if (others.length > 0 || isBroken || !first || !last) return undefined;
	return `${formatTick(first.value, format)} → ${formatTick(last.value, format)}`;
}

function extent(values: number[]): [number, number] {
	return [Math.min(...values), Math.max(...values)];
}

/** Takes numbers of one span to those of another. */
function fit([low, high]: [number, number], [from, to]: [number, number]) {
	return (value: number) => tenth(from + ((value - low) / (high - low || 1)) * (to - from));
}

function dot(x: number, y: number): string {
	return `M${tenth(x - 2.5)} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0`;
}
