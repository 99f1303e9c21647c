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
	line: string;
	fill: string;
}

/** Draws a chart without axes and words, so small that it is only known again. Its numbers start where the chart's do. */
export function outlineChart(data: ChartData): Outline[] {
	const { kind } = data;
	if (kind === 'line' || kind === 'step' || kind === 'range' || kind === 'dots')
		return outlinePoints(data);
	// Panels have scales of their own: the first one stands for all.
	return outlineBars(kind === 'small-multiples' ? data.series.slice(0, 1) : data.series, data);
}

/** The first and the last number of a chart that follows one thing over time: `60 → 149`. Nothing for others. */
export function nameEnds({ kind, axis, series, format }: ChartData): string | undefined {
	const [one, ...others] = series;
	const [first] = one?.points ?? [];
	const last = one?.points.at(-1);
	if (axis !== 'date' || others.length > 0 || kind === 'timeline' || !first || !last)
		return undefined;
	return `${formatTick(first.value, format)} → ${formatTick(last.value, format)}`;
}

function outlinePoints({ kind, series, scale }: ChartData): Outline[] {
	const points = series.flatMap((one) => one.points);
	const across = fit(extent(points.map(({ at }) => at)), [EDGE, WIDTH - EDGE]);
	const [, highest] = extent(points.flatMap(valuesOf));
	const up = fit([scale.min ?? 0, scale.max ?? highest], [HEIGHT - EDGE, EDGE]);
	const write = (point: ChartPoint, index: number) => {
		const [x, y] = [across(point.at), up(point.value)];
		if (index === 0 || point.startsAfterBreak) return `M${x} ${y}`;
		return kind === 'step' ? `H${x}V${y}` : `L${x} ${y}`;
	};
	const isLine = kind === 'line' || kind === 'step';
	return series.map((one) => ({
		line: isLine ? one.points.map(write).join('') : '',
		fill: (isLine ? one.points.slice(-1) : one.points)
			.map(({ at, value, to }) =>
				to === undefined
					? dot(across(at), up(value))
					: boxPath({
							x: across(at) - 2,
							y: up(to),
							width: 4,
							height: Math.max(up(value) - up(to), 4),
						}),
			)
			.join(''),
	}));
}

function outlineBars(series: ChartData['series'], { kind, names, axis, span }: ChartData) {
	const points = series.flatMap((one) => one.points);
	const isAcross = kind === 'horizontal-bar' || kind === 'timeline';
	const [length, room] = isAcross ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
	const places = [...new Set(points.map(({ at }) => at))].sort((a, b) => a - b);
	const step = room / (axis === 'name' ? names.length : places.length);
	const beside = kind === 'stacked-bar' ? 1 : series.length;
	const thick = (step * 0.75) / beside;
	const ends = new Map<number, number>();
	/** Where a bar starts and ends, on the end of the one that it stands on. */
	const reach = ({ at, value, to = value }: ChartPoint): [number, number] => {
		if (kind === 'timeline') return [value, to];
		const from = kind === 'stacked-bar' ? (ends.get(at) ?? 0) : 0;
		ends.set(at, from + value);
		return [from, from + value];
	};
	const reached = series.map((one) => one.points.map(reach));
	const along = fit(kind === 'timeline' ? span : [0, extent(reached.flat(2))[1]], [0, length]);
	return series.map((one, order) => ({
		line: '',
		fill: one.points
			.map(({ at }, index) => {
				const place = axis === 'name' ? at : places.indexOf(at);
				const start = place * step + (beside > 1 ? order * thick : 0);
				const [from, to] = (reached[order]?.[index] ?? [0, 0]).map(along) as [number, number];
				return isAcross
					? boxPath({ x: from, y: start, width: Math.max(to - from, 1), height: thick })
					: boxPath({ x: start, y: HEIGHT - to, width: thick, height: to - from });
			})
			.join(''),
	}));
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
