import type { Chart, Series } from '../../schemas/chart.ts';
import type { Row } from '../ledger/parse-table.ts';

/** Whether a series takes a row: by the values that it asks for. */
export function takesRow({ where = {} }: Pick<Series, 'where'>, row: Row): boolean {
	return Object.entries(where).every(([name, values]) => values.includes(row[name] ?? ''));
}

/** The rows that a chart draws: of a chart with axes those with a number for one of its series, else all. */
export function drawnRows({ series }: Pick<Chart, 'series'>, rows: Row[]): Row[] {
	if (series === undefined) return rows;
	return rows.filter((row) => series.some((one) => takesRow(one, row) && row[one.column] !== ''));
}
