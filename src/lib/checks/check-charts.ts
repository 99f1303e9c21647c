import type { LedgerRecord } from '../ledger/record.ts';
import { isDrawn } from '../charts/is-drawn.ts';
import type { Chart } from '../../schemas/chart.ts';
import type { PictureKind, TableKind } from '../../schemas/chart-kinds.ts';
import type { Column, Dataset } from '../../schemas/dataset.ts';
import { drawnRows, takesRow } from '../charts/drawn-rows.ts';
import { KINDS } from '../charts/kinds/kinds.ts';
import { splitNames } from '../charts/table-columns.ts';
import type { Rule } from '../diagnostics/rules.ts';
import type { Table } from '../ledger/parse-table.ts';
import type { KeyPath } from '../diagnostics/locate.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A chart or a table asks only for what its dataset has: `chart-axis`, `chart-column`, `chart-rows`. */
export function checkCharts(context: Context): Diagnostic[] {
	return [...checkSpecs(context), ...checkTablesShown(context), ...checkThumbnails(context)];
}

function checkSpecs({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.charts.values()].flatMap((chart) => {
		const card = ledger.records.datasets.get(chart.data.dataset)?.data;
		const table = ledger.tables.get(chart.data.dataset);
		if (card === undefined || table === undefined) return [];
		const unfit = checkColumns(chart, card);
		return unfit.length > 0 ? unfit : checkRows(chart, table);
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
	const columns = new Map(card.columns.map((column) => [column.name, column]));
	const hint = `Its columns are: ${card.columns.map((one) => `${one.name} (${one.type})`).join(', ')}.`;
	return wantedColumns(data).flatMap(({ path, name, type, required, rule = 'chart-column' }) => {
		const { type: found, required: isFilled } = columns.get(name) ?? {};
		if (found !== undefined && (type === undefined || found === type)) {
			if (!required || isFilled) return [];
			const message = `A chart of the kind "${data.kind}" needs a value in every row of the column "${name}", and the dataset "${data.dataset}" may leave it empty.`;
			const hint = `Write "required: true" at that column in datasets/${data.dataset}.yaml.`;
			return [diagnosticAt(file, locate(path), 'chart-column', message, hint)];
		}
		const message =
			found === undefined
				? `The dataset "${data.dataset}" has no column "${name}".${didYouMean(name, columns.keys())}`
				: `The column "${name}" of the dataset "${data.dataset}" holds ${HELD[found]}, and a chart of the kind "${data.kind}" needs ${HELD[type ?? found]} there.`;
		return [
			diagnosticAt(file, locate(path), found === undefined ? 'chart-column' : rule, message, hint),
		];
	});
}

const HELD = { text: 'text', number: 'numbers', date: 'dates', sources: 'sources' };

interface WantedColumn {
	path: KeyPath;
	name: string;
	type?: Column['type'];
	/** Whether every row needs a value there. */
	required?: boolean | undefined;
	/** What a column of another type breaks. */
	rule?: Rule;
}

/** The columns that a chart is drawn from, and what they have to hold. */
function wantedColumns(chart: Chart): WantedColumn[] {
	if (!isDrawn(chart))
		return KINDS[chart.kind as PictureKind | TableKind].columns.map((column) => ({
			path: ['kind'],
			...column,
		}));
	return [
		{ path: ['x'], name: chart.x, type: 'date', rule: 'chart-axis' },
		...chart.series.flatMap(({ column, to, where = {} }, index): WantedColumn[] => [
			{ path: ['series', index, 'column'], name: column, type: 'number' },
			...(to === undefined
				? []
				: [{ path: ['series', index, 'to'], name: to, type: 'number' } as WantedColumn]),
			...Object.keys(where).map((name) => ({ path: ['series', index, 'where'], name })),
		]),
	];
}

function checkRows({ data, file, locate }: LedgerRecord<'charts'>, table: Table): Diagnostic[] {
	const { series = [], annotations = [], x: axis = '' } = data;
	const empty = series.flatMap((one, index) => {
		if (table.rows.some((row) => takesRow(one, row))) return [];
		const message = `No row of the dataset "${data.dataset}" fits the series "${one.label}".`;
		const hint = 'Correct the values under "where"; they are compared to the letter.';
		return [diagnosticAt(file, locate(['series', index, 'where']), 'chart-rows', message, hint)];
	});
	const drawn = drawnRows(data, table.rows);
	const lost = annotations.flatMap(({ x }, index) => {
		const named = table.rows.filter((row) => row[axis] === x);
		if (named.some((row) => drawn.includes(row))) return [];
		const message =
			named.length > 0
				? `The row "${x}" of the dataset "${data.dataset}" has no number that the chart draws.`
				: `No row of the dataset "${data.dataset}" has "${x}" in "${axis}".`;
		const hint = 'Point the annotation at a row of the chart.';
		return [diagnosticAt(file, locate(['annotations', index, 'x']), 'chart-rows', message, hint)];
	});
	return [...empty, ...lost];
}
