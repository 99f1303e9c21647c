import type { ChartDataset } from 'chart.js';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { isBarKind, isPanelled, labelsOf, panelsOf } from './chart-scales.ts';
import { isOutlined, seriesColor } from './chart-theme.ts';
import type { ChartTheme } from './chart-theme.ts';

const POINT_STYLES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'] as const;

/**
 * What Chart.js draws of a series, place for place: its points, and nothing where bars have a name without a number
 * or where a line is broken. Chart.js counts these places, so they are the way from what it draws to a point.
 */
export function placesOf(data: ChartData, series: number): (ChartPoint | undefined)[] {
	const points = data.series[series]?.points ?? [];
	return isBarKind(data)
		? labelsOf(data).map((name) => points.find(({ x }) => x === name))
		: points.flatMap((point) => (point.startsAfterBreak ? [undefined, point] : [point]));
}

/** A series as Chart.js takes it, with how it looks. */
export function drawnSeries(
	data: ChartData,
	theme: ChartTheme,
	index: number,
): ChartDataset<'line' | 'bar'> {
	const label = data.series[index]?.label ?? '';
	const places = placesOf(data, index);
	const color = seriesColor(theme, index);
	if (isBarKind(data)) {
		const outlined = isOutlined(index) && !isPanelled(data);
		const values = places.map((point) => {
			if (point === undefined) return null;
			return point.to === undefined ? point.value : ([point.value, point.to] as [number, number]);
		});
		return {
			label,
			data: values as never,
			backgroundColor: outlined ? theme.paper : color,
			borderColor: color,
			borderWidth: outlined ? 2 : 0,
			borderSkipped: false,
			...(isPanelled(data) && { yAxisID: panelsOf(data)[index] ?? 'y', grouped: false }),
			maxBarThickness: 28,
			minBarLength: data.kind === 'range' ? 0 : 3,
			categoryPercentage: 0.75,
			barPercentage: data.series.length > 1 ? 0.95 : 1,
		};
	}
	const placed = places.map((point, place) => ({
		x: (point ?? places[place + 1])?.at,
		y: point?.value ?? null,
	}));
	return {
		label,
		data: placed as never,
		borderColor: color,
		backgroundColor: color,
		borderWidth: 2,
		pointRadius: 3.5,
		pointHoverRadius: 6,
		pointStyle: POINT_STYLES[index % POINT_STYLES.length] ?? 'circle',
		showLine: data.kind !== 'dots',
		stepped: data.kind === 'step' ? 'before' : false,
		clip: false,
	};
}
