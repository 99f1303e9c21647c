import { formatDate } from '../dates/format-date.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { formatTick } from './format-value.ts';

/** A series with more points than this has words at some of them only. */
export const MOST_LABELS = 8;

/** The numbers of one mark that stand beside it. */
export interface ChosenLabel {
	series: number;
	point: ChartPoint;
	/** The number that the words stand at: of a range its higher or its lower end. */
	value: number;
	end: 'only' | 'high' | 'low';
	lines: string[];
	/** Whether the chart can do without it where there is no room. */
	isOptional: boolean;
	/** The name of the series, at its first label. */
	name?: string;
}

/**
 * Which points of a chart have their number beside them: all where a series has eight or fewer, else the first, the last,
 * the highest and the lowest, those whose number is qualified, and those at which the colour changes. A change of method
 * parts a line in two. The ends and the extremes come first.
 */
export function chooseLabels(data: ChartData): ChosenLabel[] {
	const labels = data.series.flatMap(({ points, label, as }, series) => {
		const isNamed = data.series.length > 1 && data.kind !== 'small-multiples' && as !== 'limit';
		const parts = data.kind === 'line' ? partsOf(points) : [points];
		const turning = new Set(parts.flatMap(turningPoints));
		const chosen = parts.flatMap((part) =>
			part.length <= MOST_LABELS
				? part
				: part.filter((one) => turning.has(one) || isTold(data, part, one)),
		);
		return chosen.flatMap((point, place) => {
			const { to = point.value } = point;
			const write = (value: number, end: ChosenLabel['end']): ChosenLabel => ({
				series,
				point,
				value,
				end,
				lines: writeLines(data, point, value, end, as === 'limit' ? label : undefined),
				isOptional: !turning.has(point) && data.kind !== 'bar',
				...(isNamed && place === 0 && end !== 'low' && { name: label }),
			});
			if (to === point.value) return [write(to, 'only')];
			return [write(to, 'high'), write(point.value, 'low')];
		});
	});
	return labels.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ name, isOptional, end }: ChosenLabel): number {
	return (isOptional ? 2 : 0) + (name === undefined ? 1 : 0) + (end === 'low' ? 0.5 : 0);
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
	const by = (sign: number) =>
		points.reduce((best, point) => (sign * point.value > sign * best.value ? point : best));
	return [points[0], points.at(-1), by(1), by(-1)].filter((point) => point !== undefined);
}

/** Whether a point has its number though it is no extreme: it is qualified, or the colour changes before or after it. */
function isTold({ accent }: ChartData, points: ChartPoint[], point: ChartPoint): boolean {
	if (point.qualifier !== undefined || point.scope !== undefined) return true;
	if (accent === undefined) return false;
	return point.at >= accent || points.findLast(({ at }) => at < accent) === point;
}

/** The number with what it covers; on a line also the date, which no tick names exactly. */
function writeLines(
	data: ChartData,
	{ qualifier, scope, x }: ChartPoint,
	value: number,
	end: ChosenLabel['end'],
	limit?: string,
): string[] {
	const number = formatTick(value, data.format);
	const words = [limit, end === 'low' ? undefined : qualifier, number].filter(Boolean).join(' ');
	const isDated = data.kind === 'line' || data.kind === 'step' || data.kind === 'dots';
	const rest = [
		end === 'high' ? undefined : scope,
		isDated && x.length > 4 ? formatDate(x, 'short') : undefined,
	].filter((part) => part !== undefined);
	return [words, ...rest];
}
