import type { LedgerRecord } from '../ledger/record.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { takesRow } from '../charts/chart-data.ts';
import { splitNames } from '../charts/table-columns.ts';
import { isHorizontal } from '../charts/chart-scales.ts';
import type { Row, Table } from '../ledger/parse-table.ts';
import type { KeyPath } from '../diagnostics/locate.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A chart or a table asks only for what its dataset has: `chart-column`, `chart-rows`. */
export function checkCharts(context: Context): Diagnostic[] {
	return [...checkSpecs(context), ...checkTablesShown(context), ...checkThumbnails(context)];
}

function checkSpecs({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.charts.values()].flatMap((chart) => {
		const card = ledger.records.datasets.get(chart.data.dataset)?.data;
		const table = ledger.tables.get(chart.data.dataset);
		if (card === undefined || table === undefined) return [];
		return [...checkColumns(chart, card), ...checkRows(chart, table)];
	});
}

/** The columns that `<DataTable>` shows, and the one that parts its rows. */
function checkTablesShown({ ledger, prose }: Context): Diagnostic[] {
	return prose.flatMap(({ record, parts }) =>
		parts
			.flatMap(({ components }) => components)
			.flatMap(({ name, attributes, locate }) => {
				const id = attributes.get('id') ?? '';
				const card = name === 'DataTable' ? ledger.records.datasets.get(id)?.data : undefined;
				if (card === undefined) return [];
				const names = card.columns.map((column) => column.name);
				return (['columns', 'group'] as const).flatMap((attribute) =>
					splitNames(attributes.get(attribute) ?? '')
						.filter((column) => !names.includes(column))
						.map((column) => {
							const message = `The dataset "${id}" has no column "${column}".${didYouMean(column, names)}`;
							const hint = `Its columns are: ${names.join(', ')}.`;
							return diagnosticAt(record.file, locate(attribute), 'chart-column', message, hint);
						}),
				);
			}),
	);
}

/** The columns that the thumbnails of entries are drawn from. */
function checkThumbnails({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.entries.values()].flatMap(({ data, file, locate }) => {
		const drawn = data.card?.number?.thumbnail;
		const card = ledger.records.datasets.get(drawn?.dataset ?? '')?.data;
		if (drawn === undefined || card === undefined) return [];
		const names = card.columns.map(({ name }) => name);
		const wanted = (['column', 'to'] as const).flatMap((key): [KeyPath, string][] =>
			drawn[key] === undefined ? [] : [[[key], drawn[key]]],
		);
		for (const key of ['where', 'accent'] as const)
			for (const name of Object.keys(drawn[key] ?? {})) wanted.push([[key, name], name]);
		return wanted
			.filter(([, name]) => !names.includes(name))
			.map(([path, name]) => {
				const message = `The dataset "${drawn.dataset}" has no column "${name}".${didYouMean(name, names)}`;
				const hint = `Its columns are: ${names.join(', ')}.`;
				const place = locate(['card', 'number', 'thumbnail', ...path]);
				return diagnosticAt(file, place, 'chart-column', message, hint);
			});
	});
}

function checkColumns({ data, file, locate }: LedgerRecord<'charts'>, card: Dataset): Diagnostic[] {
	const names = card.columns.map(({ name }) => name);
	const typeOf = new Map(card.columns.map(({ name, type }) => [name, type]));
	const wanted: [KeyPath, string | undefined, numeric: boolean][] = [
		[['x'], data.x, false],
		...data.series.flatMap(
			({ column, to, where }, index): [KeyPath, string | undefined, boolean][] => [
				[['series', index, 'column'], column, data.kind !== 'timeline'],
				[['series', index, 'to'], to, data.kind !== 'timeline'],
				...Object.keys(where ?? {}).map((name): [KeyPath, string, boolean] => [
					['series', index, 'where'],
					name,
					false,
				]),
			],
		),
	];
	return wanted.flatMap(([path, name, numeric]) => {
		if (name === undefined || (typeOf.has(name) && (!numeric || typeOf.get(name) === 'number')))
			return [];
		const message = typeOf.has(name)
			? `The column "${name}" of the dataset "${data.dataset}" does not hold numbers.`
			: `The dataset "${data.dataset}" has no column "${name}".${didYouMean(name, names)}`;
		const hint = `Its columns are: ${card.columns.map((one) => `${one.name} (${one.type})`).join(', ')}.`;
		return [diagnosticAt(file, locate(path), 'chart-column', message, hint)];
	});
}

function checkRows({ data, file, locate }: LedgerRecord<'charts'>, table: Table): Diagnostic[] {
	const empty = data.series.flatMap((series, index) => {
		const { label } = series;
		if (table.rows.some((row) => takesRow(series, row))) return [];
		const message = `No row of the dataset "${data.dataset}" fits the series "${label}".`;
		const hint = 'Correct the values under "where"; they are compared to the letter.';
		return [diagnosticAt(file, locate(['series', index, 'where']), 'chart-rows', message, hint)];
	});
	// Beside horizontal bars stands each name, also one that has no bar.
	const isDrawn = (row: Row) =>
		data.series.some((one) => takesRow(one, row) && (isHorizontal(data) || row[one.column] !== ''));
	const lost = (data.annotations ?? []).flatMap(({ x }, index) => {
		const named = table.rows.filter((row) => row[data.x] === x);
		if (named.some(isDrawn)) return [];
		const message =
			named.length > 0
				? `The row "${x}" of the dataset "${data.dataset}" has no number that the chart draws.`
				: `No row of the dataset "${data.dataset}" has "${x}" in "${data.x}".`;
		const hint = 'Point the annotation at a row of the chart.';
		return [diagnosticAt(file, locate(['annotations', index, 'x']), 'chart-rows', message, hint)];
	});
	return [...empty, ...lost];
}
