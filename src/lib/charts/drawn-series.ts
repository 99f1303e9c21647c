import type { ChartDataset } from 'chart.js';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { axisOf, barWidth, isBarKind } from './chart-scales.ts';
import { colorOf, isBehind } from './chart-theme.ts';
import type { ChartSize, ChartTheme } from './chart-theme.ts';

/**
 * What Chart.js draws of a series, place for place: its points, and nothing where a line is broken.
 * Chart.js counts these places, so they are the way from what it draws to a point.
 */
export function placesOf(data: ChartData, series: number): (ChartPoint | undefined)[] {
	const points = data.series[series]?.points ?? [];
	return isBarKind(data)
		? points
		: points.flatMap((point) => (point.startsAfterBreak ? [undefined, point] : [point]));
}

/** Whether a mark is drawn hollow: its number is rounded, a bound, or covers something else than its neighbours. */
export function isHollow({ qualifier, scope }: ChartPoint): boolean {
	return qualifier !== undefined || scope !== undefined;
}

/** A series as Chart.js takes it, with how it looks. Later ones stand in front of earlier ones. */
export function drawnSeries(
	data: ChartData,
	theme: ChartTheme,
	size: ChartSize,
	index: number,
): ChartDataset<'line' | 'bar'> {
	const { label = '', as = 'subject' } = data.series[index] ?? {};
	const places = placesOf(data, index);
	const colors = places.map((point) => colorOf(data, { as }, point, theme));
	const fills = places.map((point, place) =>
		point && isHollow(point) ? theme.paper : (colors[place] ?? theme.subject),
	);
	const base = { label, order: data.series.length - index, yAxisID: axisOf(data, index) };
	if (isBarKind(data) && as !== 'limit') {
		const width = barWidth(data, size);
		const isNarrow = !isBehind(data, as) && data.series.some((one) => isBehind(data, one.as));
		return {
			...base,
			type: 'bar',
			data: places.map((point) => ({
				x: point?.at,
				y: point?.to === undefined ? point?.value : [point.value, point.to],
			})) as never,
			backgroundColor: fills,
			borderColor: colors,
			borderWidth: places.map((point) =>
				point && isHollow(point) && point.to !== point.value ? 1.5 : 0,
			) as never,
			borderSkipped: false,
			grouped: false,
			barThickness: isNarrow ? width * 0.55 : width,
			minBarLength: data.kind === 'range' ? 0 : 3,
		};
	}
	const isLine = data.kind === 'line' || data.kind === 'step';
	return {
		...base,
		type: 'line',
		data: places.map((point, place) => ({
			x: (point ?? places[place + 1])?.at,
			y: point?.value ?? null,
		})) as never,
		borderColor: colors[0] ?? theme.subject,
		borderWidth: 2,
		pointRadius: as === 'limit' ? barWidth(data, size) / 2 : 3.5,
		pointHoverRadius: as === 'limit' ? barWidth(data, size) / 2 : 6,
		pointStyle: as === 'limit' ? 'line' : 'circle',
		pointBackgroundColor: fills,
		pointBorderColor: colors,
		pointBorderWidth: 2,
		showLine: isLine,
		stepped: data.kind === 'step' ? 'before' : false,
		clip: false,
		segment: {
			borderDash: ({ p1DataIndex }) => (isDashed(places[p1DataIndex]) ? [3, 5] : undefined),
		},
	};
}

/** Whether the line that leads to a point is dashed: over a gap, or to a number that covers something else. */
function isDashed(point: ChartPoint | undefined): boolean {
	return point?.startsAfterGap === true || point?.scope !== undefined;
}
