import type { Column } from '../../schemas/dataset.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import type { Row } from '../ledger/parse-table.ts';
import type { SheetColumn, Spreadsheet } from '../spreadsheets/read-spreadsheet.ts';

/** What somebody has said about a column of a spreadsheet, by its heading. The type `none` leaves it out. */
export type ColumnAnswer = { heading: string; type?: Column['type'] | 'none' } & Partial<
	Omit<Column, 'type'>
>;

/** The columns and rows of a dataset, as a spreadsheet has them. */
export interface SheetTable {
	columns: Column[];
	key: string[];
	rows: Row[];
}

/**
 * The table of a new dataset.
 *
 * @param sources the ids that every row rests on, when the spreadsheet has no column of sources
 */
export function datasetOfSheet(
	{ columns, rowCount }: Spreadsheet,
	answers: ColumnAnswer[],
	sources: string[],
): SheetTable {
	const said = new Map(answers.map((one) => [one.heading, one]));
	const kept = columns.filter(({ heading }) => said.get(heading)?.type !== 'none');
	const described = kept.map((column) => ({
		cells: column.cells,
		column: describe(column, said.get(column.heading)),
	}));
	if (!described.some(({ column }) => column.type === 'sources') && sources.length > 0)
		described.push({
			cells: Array<string>(rowCount).fill(sources.join(';')),
			column: { name: 'sources', label: 'Sources', type: 'sources' },
		});
	const key = guessKey(described);
	for (const { column } of described)
		if (column.type === 'sources' || key.includes(column.name)) column.required ??= true;
	return { columns: described.map(({ column }) => column), key, rows: rowsOf(described, rowCount) };
}

/** Says that a spreadsheet has columns that the card of a dataset does not have; nothing when it has none. */
export function findUnknownColumns(
	{ columns }: Spreadsheet,
	{ id, data }: LedgerRecord<'datasets'>,
): string | undefined {
	const lost = columns.filter((column) => columnNamed(data.columns, column) === undefined);
	if (lost.length === 0) return undefined;
	const headings = lost.map(({ heading }) => `"${heading}"`).join(', ');
	const names = data.columns.map(({ name }) => name).join(', ');
	return `The card of "${id}" has no column ${headings}. Its columns are: ${names}. Add the column to the card, or take it out of the spreadsheet.`;
}

/**
 * The rows of a spreadsheet for the card of a dataset that is there already. Columns are found by name, label or heading.
 *
 * @param sources the ids that every row rests on, when the spreadsheet has no column of sources
 */
export function rowsForCard(
	{ columns, rowCount }: Spreadsheet,
	{ data }: LedgerRecord<'datasets'>,
	sources: string[],
): Row[] {
	const found = data.columns.map((column) => {
		const same = columns.find((one) => columnNamed(data.columns, one) === column);
		const filler = column.type === 'sources' ? sources.join(';') : '';
		return { column, cells: same?.cells ?? Array<string>(rowCount).fill(filler) };
	});
	return rowsOf(found, rowCount);
}

/** The column of a card that a column of a spreadsheet means. */
export function columnNamed(
	columns: Column[],
	{ heading, name, label }: Pick<SheetColumn, 'heading' | 'name' | 'label'>,
): Column | undefined {
	const words = new Set([heading, name, label].map((word) => word.toLowerCase()));
	return columns.find((one) => words.has(one.name) || words.has(one.label.toLowerCase()));
}

function describe(
	{ name, label, type, unit }: SheetColumn,
	{ heading: _, ...answer }: ColumnAnswer = { heading: '' },
): Column {
	return { name, label, type, ...(unit === undefined ? {} : { unit }), ...answer } as Column;
}

interface Described {
	column: Column;
	cells: string[];
}

function rowsOf(columns: Described[], rowCount: number): Row[] {
	return [...Array(rowCount).keys()].map((row) =>
		Object.fromEntries(columns.map(({ column, cells }) => [column.name, cells[row] ?? ''])),
	);
}

/** The first column or columns that tell every row from the others: a date, a text, a date and a text, all of them. */
function guessKey(columns: Described[]): string[] {
	const naming = columns.filter(({ column }) => column.type === 'date' || column.type === 'text');
	const dates = naming.filter(({ column }) => column.type === 'date');
	const texts = naming.filter(({ column }) => column.type === 'text');
	const pairs = dates.flatMap((date) => texts.map((text) => [date, text]));
	const tries = [...dates.map((one) => [one]), ...texts.map((one) => [one]), ...pairs, naming];
	const found = tries.find(tellsRows) ?? naming;
	return found.map(({ column }) => column.name);
}

function tellsRows(columns: Described[]): boolean {
	const cells = columns[0]?.cells ?? [];
	const names = cells.map((_, row) => columns.map((one) => one.cells[row]).join('\n'));
	const isFilled = columns.every((one) => one.cells.every((cell) => cell !== ''));
	return isFilled && new Set(names).size === names.length;
}
