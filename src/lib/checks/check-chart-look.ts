import { MAIN_ROLES } from '../../schemas/chart.ts';
import type { DrawnChart } from '../../schemas/chart.ts';
import { readChartData, valuesOf } from '../charts/chart-data.ts';
import type { ChartData } from '../charts/chart-data.ts';
import { isBarKind, isPanelled } from '../charts/chart-scales.ts';
import { isDrawn } from '../charts/is-drawn.ts';
import { dateOfDay, dayNumber } from '../dates/day-number.ts';
import { formatDate } from '../dates/format-date.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyPath } from '../diagnostics/locate.ts';
import { hasColumns } from './check-chart-honesty.ts';
import type { Context } from './context.ts';

/** A chart shows every number that it draws, and its series can be told apart: `chart-range`, `chart-roles`. */
export function checkChartLook({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.charts.values()].flatMap(({ id, data, file, locate }) => {
		const card = ledger.records.datasets.get(data.dataset)?.data;
		const rows = ledger.tables.get(data.dataset)?.rows;
		if (card === undefined || rows === undefined || !isDrawn(data)) return [];
		const outside = hasColumns(data, card, rows)
			? findOutside(data, readChartData(id, data, card, rows))
			: [];
		return [
			...outside.map(({ path, message, hint }) =>
				diagnosticAt(file, locate(path), 'chart-range', message, hint),
			),
			...findAlike(data).map(({ path, message, hint }) =>
				diagnosticAt(file, locate(path), 'chart-roles', message, hint),
			),
		];
	});
}

interface Finding {
	path: KeyPath;
	message: string;
	hint: string;
}

/** For each end of the axes the first number or date that lies beyond it. */
function findOutside(chart: DrawnChart, { series }: ChartData): Finding[] {
	const points = series.flatMap((one) => one.points);
	const { min = -Infinity, max = Infinity } = chart.scale ?? {};
	const lowest = isBarKind(chart) ? Math.min(min, 0) : min;
	const beyond = (key: 'min' | 'max', isBeyond: (value: number) => boolean): Finding[] => {
		const point = points.find((one) => valuesOf(one).some(isBeyond));
		if (point === undefined) return [];
		const value = valuesOf(point).find(isBeyond) ?? 0;
		return [
			{
				path: ['scale', key],
				message: `The value axis ${key === 'max' ? 'ends' : 'starts'} at ${chart.scale?.[key]}, and the number of ${formatDate(point.x)} is ${value}: it would be drawn outside the picture.`,
				hint: `Let "${key}" take it in, or leave the key out.`,
			},
		];
	};
	const { until } = chart;
	const late = points.find(({ at }) => until !== undefined && at > dayNumber(until));
	return [
		...beyond('min', (value) => value < lowest),
		...beyond('max', (value) => value > max),
		...(late && until !== undefined
			? [
					{
						path: ['until'],
						message: `The date axis ends with ${formatDate(dateOfDay(dayNumber(until)))}, and there is a number of ${formatDate(late.x)}: it would be drawn outside the picture.`,
						hint: 'Let "until" be as late as the last row, or leave the key out.',
					},
				]
			: []),
	];
}

/** Series that have the role of one before them in the same panel, and so its colour and form. */
function findAlike({ series, ...chart }: DrawnChart): Finding[] {
	if (isPanelled(chart)) return [];
	return series.flatMap((one, index) => {
		const twin = series.slice(0, index).find(({ as }) => as === one.as);
		if (twin === undefined) return [];
		const free = MAIN_ROLES.filter((as) => series.every((other) => other.as !== as));
		return [
			{
				path: ['series', index],
				message: `The series "${one.label}" is drawn as "${one.as}", as "${twin.label}" is; they would look alike.`,
				hint:
					free.length > 0
						? `Say what it is by "as": ${free.join(' or ')}.`
						: 'Draw fewer series, or give each a panel: kind "small-multiples".',
			},
		];
	});
}
