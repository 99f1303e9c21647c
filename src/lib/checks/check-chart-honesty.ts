import { isDrawn } from '../charts/is-drawn.ts';
import type { Chart, DrawnChart } from '../../schemas/chart.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import { readChartData, valuesOf } from '../charts/chart-data.ts';
import { drawnRows } from '../charts/drawn-rows.ts';
import type { ChartData, ChartPoint } from '../charts/chart-data.ts';
import { dayNumber } from '../dates/day-number.ts';
import { formatDate } from '../dates/format-date.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Row, Table } from '../ledger/parse-table.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { figuresIn } from '../text/figures.ts';
import type { Context } from './context.ts';

/** A chart says no more than its data: `chart-title`, `unmarked-number`. */
export function checkChartHonesty({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.charts.values()].flatMap((chart) => {
		const card = ledger.records.datasets.get(chart.data.dataset)?.data;
		const table = ledger.tables.get(chart.data.dataset);
		if (card === undefined || table === undefined) return [];
		return [...checkTitle(chart, card, table.rows), ...checkMarks(chart.data, card, table)];
	});
}

const RISING = /\b(?:rose|rises|risen|grew|grows|grown|increased|doubled|tripled|passed)\b/;
const FALLING =
	/\b(?:fell|falls|fallen|dropped|shrank|shrunk|declined|halved|collapsed|vanished)\b/;
const NOT = /\b(?:not|never|no)\b/;
const OPEN = /\b(?:since|still|now|today|remains?)\b/i;

function checkTitle(
	{ id, data: chart, file, locate }: LedgerRecord<'charts'>,
	card: Dataset,
	rows: Row[],
): Diagnostic[] {
	if (!isDrawn(chart) || !hasColumns(chart, card, rows)) return [];
	const data = readChartData(id, chart, card, rows);
	const { title } = chart;
	const report = (message: string, hint: string) => [
		diagnosticAt(file, locate(['title']), 'chart-title', message, hint),
	];
	const lost = findUndrawn(title, data);
	if (lost !== undefined)
		return report(
			`The title says "${lost}", which no mark of the chart stands for.`,
			'Say in the title only figures and dates that are drawn; others have their place in the takeaway.',
		);
	if (NOT.test(title)) return [];
	const way = RISING.test(title) ? 1 : FALLING.test(title) ? -1 : 0;
	// What the title is about, over whole periods: a part of a year bears out no trend.
	const whole = data.series
		.filter(({ as }) => as === 'subject')
		.map(({ points }) => points.filter(({ scope }) => scope === undefined));
	const wrong = way === 0 ? undefined : whole.find((points) => wayOf(points) !== way);
	if (wrong !== undefined)
		return report(
			`The title says that it ${way === 1 ? 'rose' : 'fell'}, and the drawn numbers do not: ${describeEnds(wrong)}.`,
			'Let the title say what the first and the last whole period show.',
		);
	const factor = /\bdoubled\b/.test(title)
		? 2
		: /\btripled\b/.test(title)
			? 3
			: /\b(?:halved|by more than half)\b/.test(title)
				? 0.5
				: undefined;
	const short = factor && whole.find((points) => !reaches(points, factor));
	if (short)
		return report(
			`The title says more than the drawn numbers bear out: ${describeEnds(short)}.`,
			'Count again from the first to the last whole period.',
		);
	const last = Math.max(...data.series.flatMap(({ points }) => points.map(({ at }) => at)));
	if (OPEN.test(title) && dayNumber(card.checked) - last > 366)
		return report(
			`The title speaks of the present, and the last number drawn is more than a year older than the last check.`,
			'Say until when it is known: "by August 2022".',
		);
	return [];
}

/** Whether a chart can be drawn at all; if not, `chart-axis`, `chart-column` or `table-columns` says why. */
export function hasColumns({ x, series }: DrawnChart, { columns }: Dataset, rows: Row[]): boolean {
	const types = new Map(columns.map(({ name, type }) => [name, type]));
	return (
		types.get(x) === 'date' &&
		rows.every((row) => row[x] !== undefined) &&
		series.every(
			({ column }) =>
				types.get(column) === 'number' && rows.every((row) => row[column] !== undefined),
		)
	);
}

/** The first figure or date of a title that is neither drawn nor the number of marks. */
function findUndrawn(title: string, { series }: ChartData): string | undefined {
	const points = series.flatMap((one) => one.points);
	const known = new Set([
		...points.flatMap(valuesOf).flatMap((value) => [value, value * 1e6, value * 1e9]),
		...points.flatMap(({ x }) => x.split('-').map(Number)),
		...series.map((one) => one.points.length),
	]);
	return figuresIn(title).find(({ key, isSmallWord }) => {
		const number = Number(/^(?:n|usd):(-?[\d.]+)$/.exec(key)?.[1] ?? Number.NaN);
		const date = /^\d{4}(?:-\d\d)*$/.test(key) ? key : undefined;
		if (date !== undefined) return !points.some(({ x }) => x.startsWith(date));
		return !isSmallWord && !Number.isNaN(number) && !known.has(number);
	})?.text;
}

function wayOf(points: ChartPoint[]): number {
	return Math.sign((points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0));
}

function reaches(points: ChartPoint[], factor: number): boolean {
	const ratio = (points.at(-1)?.value ?? 0) / (points[0]?.value ?? 1);
	return factor > 1 ? ratio >= factor : ratio <= factor;
}

function describeEnds(points: ChartPoint[]): string {
	return [points[0], points.at(-1)]
		.map((point) => (point ? `${point.value} (${formatDate(point.x)})` : 'nothing'))
		.join(', then ');
}

/** Words at the start of a cell that say how a number was put, and words that say it covers a part. */
const ESTIMATE =
	/^(?:about|around|nearly|almost|more than|over|at least|fewer than|less than|rounded)\b(?! (?:[\d,.]+|(?:a|one|two|three|half)) \p{L})/iu;
const PART =
	/\bpart of the (?:year|month|period)\b|\bso far\b|\bnot (?:yet )?complete\b|^(?:up )?to (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/i;

function checkMarks(chart: Chart, card: Dataset, table: Table): Diagnostic[] {
	const texts = card.columns.filter(({ type, role }) => type === 'text' && role === undefined);
	return drawnRows(chart, table.rows).flatMap((row) =>
		texts.flatMap(({ name }) => {
			const cell = row[name] ?? '';
			const role = ESTIMATE.test(cell) ? 'qualifier' : PART.test(cell) ? 'scope' : undefined;
			if (role === undefined) return [];
			if (card.columns.some((one) => one.role === role && row[one.name] !== '')) return [];
			const place = table.locate(table.rows.indexOf(row), name);
			const message = `The cell says "${cell}", and a chart draws the number of this row as if it were ${role === 'qualifier' ? 'exact' : 'whole'}.`;
			const hint = `Give the dataset a text column with "role: ${role}" and say it there, in words that stand ${role === 'qualifier' ? 'before' : 'after'} the number.`;
			return [diagnosticAt(table.file, place, 'unmarked-number', message, hint)];
		}),
	);
}
