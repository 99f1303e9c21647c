import type { Column, Dataset } from '../../schemas/dataset.ts';
import type { Row } from '../ledger/parse-table.ts';

/** A column of a table, with those whose values stand under its own in the same cell. */
export interface ShownColumn {
	column: Column;
	under: Column[];
}

/**
 * The columns that a table shows, in order; all of them if nothing is asked for.
 *
 * @param asked `name / native-name, country`: a comma parts columns, a slash what stands under one another in a column
 */
export function readColumns(columns: Column[], asked?: string): ShownColumn[] {
	if (asked === undefined) return columns.map((column) => ({ column, under: [] }));
	return asked.split(',').flatMap((part) => {
		const [column, ...under] = splitNames(part).flatMap(
			(name) => columns.find((one) => one.name === name) ?? [],
		);
		return column === undefined ? [] : [{ column, under }];
	});
}

/** The names of columns in what a table asks for. */
export function splitNames(asked: string): string[] {
	return asked
		.split(/[,/]/)
		.map((name) => name.trim())
		.filter(Boolean);
}

/** Rows that follow each other with the same value in a column, with that value; all in one group without a column. */
export function groupRows(
	rows: Row[],
	column?: string,
): { name: string | undefined; rows: Row[] }[] {
	if (column === undefined) return [{ name: undefined, rows }];
	const groups: { name: string | undefined; rows: Row[] }[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last !== undefined && last.name === row[column]) last.rows.push(row);
		else groups.push({ name: row[column], rows: [row] });
	}
	return groups;
}

/** What readers see of a column in place of its name; undefined where there is no such column. */
export function labelOf({ columns }: Pick<Dataset, 'columns'>, name: string): string | undefined {
	return columns.find((column) => column.name === name)?.label;
}

/** The heading of a column: its label with its unit, and neither twice. */
export function headingOf({ label, unit }: Pick<Column, 'label' | 'unit'>): string {
	const [name, counted] = [label.toLowerCase(), unit?.toLowerCase() ?? ''];
	if (unit === undefined || name.includes(counted)) return label;
	return counted.includes(name)
		? `${counted[0]?.toUpperCase()}${unit.slice(1)}`
		: `${label}, ${unit}`;
}

/** Whether a row's name is struck through. */
export function isStruck({ struck }: Pick<Dataset, 'struck'>, row: Row): boolean {
	return struck !== undefined && row[struck.column] === struck.value;
}
