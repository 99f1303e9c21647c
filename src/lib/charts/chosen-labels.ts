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
	/** The name of the series, at its first label. */
	name?: string;
}

/**
 * Which points of a chart have their number beside them: all where a series has eight or fewer, else the first, the last,
 * the highest and the lowest, and those whose number is qualified.
 */
export function chooseLabels(data: ChartData): ChosenLabel[] {
	return data.series.flatMap(({ points, label, as }, series) => {
		const chosen = points.length <= MOST_LABELS ? points : turningPoints(points);
		const isNamed = data.series.length > 1 && data.kind !== 'small-multiples' && as !== 'limit';
		return chosen.flatMap((point, place) => {
			const name = isNamed && place === 0 ? label : undefined;
			const { to = point.value } = point;
			const write = (value: number, end: ChosenLabel['end']): ChosenLabel => ({
				series,
				point,
				value,
				end,
				lines: writeLines(data, point, value, end, as === 'limit' ? label : undefined),
				...(name !== undefined && end !== 'low' && { name }),
			});
			if (to === point.value) return [write(to, 'only')];
			return [write(to, 'high'), write(point.value, 'low')];
		});
	});
}

function turningPoints(points: ChartPoint[]): ChartPoint[] {
	const by = (sign: number) =>
		points.reduce((best, point) => (sign * point.value > sign * best.value ? point : best));
	const kept = new Set([points[0], points.at(-1), by(1), by(-1)]);
	return points.filter(
		(point) => kept.has(point) || point.qualifier !== undefined || point.scope !== undefined,
	);
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
