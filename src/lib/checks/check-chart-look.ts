import type { DrawnChart, Series } from '../../schemas/chart.ts';
import { isBarKind, isPanelled } from '../charts/chart-scales.ts';
import { takesRow } from '../charts/drawn-rows.ts';
import { isDrawn } from '../charts/is-drawn.ts';
import { dateOfDay, dayNumber } from '../dates/day-number.ts';
import { formatDate } from '../dates/format-date.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyPath } from '../diagnostics/locate.ts';
import type { Row } from '../ledger/parse-table.ts';
import type { Context } from './context.ts';

/** A chart shows every number that it draws, and its series can be told apart: `chart-range`, `chart-roles`. */
export function checkChartLook({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.charts.values()].flatMap(({ data, file, locate }) => {
		const rows = ledger.tables.get(data.dataset)?.rows;
		if (rows === undefined || !isDrawn(data)) return [];
		return [
			...findOutside(data, rows).map(({ path, message, hint }) =>
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
function findOutside(chart: DrawnChart, rows: Row[]): Finding[] {
	const drawn = chart.series.flatMap((one) =>
		rows
			.filter((row) => takesRow(one, row) && row[one.column] !== '')
			.map((row) => ({ date: row[chart.x] ?? '', values: valuesIn(one, row) })),
	);
	const { min = -Infinity, max = Infinity } = chart.scale ?? {};
	const lowest = isBarKind(chart) ? Math.min(min, 0) : min;
	const beyond = (key: 'min' | 'max', isBeyond: (value: number) => boolean): Finding[] => {
		const point = drawn.find(({ values }) => values.some(isBeyond));
		if (point === undefined) return [];
		const value = point.values.find(isBeyond) ?? 0;
		return [
			{
				path: ['scale', key],
				message: `The value axis ${key === 'max' ? 'ends' : 'starts'} at ${chart.scale?.[key]}, and the number of ${formatDate(point.date)} is ${value}: it would be drawn outside the picture.`,
				hint: `Let "${key}" take it in, or leave the key out.`,
			},
		];
	};
	const { until } = chart;
	const late = drawn.find(({ date }) => until !== undefined && dayNumber(date) > dayNumber(until));
	return [
		...beyond('min', (value) => value < lowest),
		...beyond('max', (value) => value > max),
		...(late && until !== undefined
			? [
					{
						path: ['until'],
						message: `The date axis ends with ${formatDate(dateOfDay(dayNumber(until)))}, and there is a number of ${formatDate(late.date)}: it would be drawn outside the picture.`,
						hint: 'Let "until" be as late as the last row, or leave the key out.',
					},
				]
			: []),
	];
}

function valuesIn({ column, to }: Series, row: Row): number[] {
	return [row[column], to === undefined ? '' : row[to]]
		.filter((cell) => cell !== undefined && cell !== '')
		.map(Number);
}

/** Series that have the role of one before them in the same panel, and so its colour and form. */
function findAlike({ series, ...chart }: DrawnChart): Finding[] {
	if (isPanelled(chart)) return [];
	return series.flatMap((one, index) => {
		const twin = series.slice(0, index).find(({ as }) => as === one.as);
		if (twin === undefined) return [];
		const free = ['subject', 'compared', 'context'].filter((as) =>
			series.every((other) => other.as !== as),
		);
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
