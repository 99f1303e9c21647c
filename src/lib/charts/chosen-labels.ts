import { formatDate } from '../dates/format-date.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { formatTick } from './format-value.ts';

/** A series with more points than this has words at some of them only. */
const MAX_LABELS = 8;

/** The numbers of one mark that stand beside it. */
export interface ChosenLabel {
	series: number;
	point: ChartPoint;
	lines: string[];
	/** Whether the chart can do without it where there is no room. */
	isOptional: boolean;
	/** The name of the series, at its first label; of ranges at the last one, where they end. */
	name?: string;
}

/**
 * Which points of a chart have their number beside them: all where a series has eight or fewer, else the first, the last,
 * the highest and the lowest, those whose number is qualified or annotated, and those at which the colour changes.
 * A change of method parts a line in two. The ends and the extremes come first. What is annotated has its number as well.
 * Ranges are no line: each may have its numbers, and only the last is needed.
 */
export function chooseLabels(data: ChartData): ChosenLabel[] {
	const labels = data.series.flatMap(({ points, label, as }, series) => {
		const isNamed = data.series.length > 1 && data.kind !== 'small-multiples' && as !== 'limit';
		const parts = data.kind === 'line' ? partsOf(points) : [points];
		const isRange = data.kind === 'range';
		const turning = new Set(isRange ? points.slice(-1) : parts.flatMap(turningPoints));
		const chosen = parts.flatMap((part) =>
			isRange || part.length <= MAX_LABELS
				? part
				: part.filter((one) => turning.has(one) || isLabelled(data, part, one)),
		);
		return chosen.map((point, place): ChosenLabel => {
			const annotation = annotationOf(data, series, point);
			const isNeeded =
				turning.has(point) || annotation !== undefined || isLastBefore(data, points, point);
			const lines = writeLines(data, point, as === 'limit' ? label : undefined);
			return {
				series,
				point,
				lines: annotation === undefined ? lines : [...lines, annotation],
				isOptional: !isNeeded && data.kind !== 'bar',
				...(isNamed && place === (isRange ? chosen.length - 1 : 0) && { name: label }),
			};
		});
	});
	return labels.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ name, isOptional }: ChosenLabel): number {
	return (isOptional ? 2 : 0) + (name === undefined ? 1 : 0);
}

/** The words that the record puts at a point: at the first series that has its date. */
function annotationOf(data: ChartData, series: number, { x }: ChartPoint): string | undefined {
	const owner = data.series.findIndex(({ points }) => points.some((one) => one.x === x));
	return owner === series ? data.annotations.find((one) => one.x === x)?.text : undefined;
}

/** The points on each side of a change of method. */
function partsOf(points: ChartPoint[]): ChartPoint[][] {
	return points.reduce<ChartPoint[][]>((parts, point) => {
		const last = parts.at(-1);
		if (last === undefined || point.startsAfterBreak) return [...parts, [point]];
		last.push(point);
		return parts;
	}, []);
}

function turningPoints(points: ChartPoint[]): ChartPoint[] {
	const top = ({ value, to = value }: ChartPoint) => to;
	const highest = points.reduce((best, point) => (top(point) > top(best) ? point : best));
	const lowest = points.reduce((best, point) => (point.value < best.value ? point : best));
	return [points[0], points.at(-1), highest, lowest].filter((point) => point !== undefined);
}

/** Whether a point has its number though it is no extreme: it is qualified or annotated, or the colour changes at it. */
function isLabelled(data: ChartData, points: ChartPoint[], point: ChartPoint): boolean {
	const { accent, annotations } = data;
	if (annotations.some(({ x }) => x === point.x)) return true;
	if (point.qualifier !== undefined || point.scope !== undefined) return true;
	if (accent === undefined) return false;
	return point.at >= accent || isLastBefore(data, points, point);
}

/** Whether the colour changes after a point. */
function isLastBefore({ accent }: ChartData, points: ChartPoint[], point: ChartPoint): boolean {
	return accent !== undefined && points.findLast(({ at }) => at < accent) === point;
}

/** The number with what it covers; on a line also the date, which no tick names exactly. */
function writeLines(
	data: ChartData,
	{ value, to = value, qualifier, scope, x }: ChartPoint,
	limit?: string,
): string[] {
	const ends = [...new Set([value, to])].map((end) => formatTick(end, data.format)).join(' to ');
	const words = [limit, qualifier, ends].filter(Boolean).join(' ');
	const isDated = data.kind === 'line' || data.kind === 'step' || data.kind === 'dots';
	const date = isDated && x.length > 4 ? formatDate(x, 'short') : undefined;
	return [words, scope, date].filter((part) => part !== undefined);
}
