import { DOUBTS } from './reading.ts';
import type { Doubt } from './reading.ts';
import type { DoubtfulCell } from './read-column.ts';
import type { SheetColumn, Spreadsheet } from './read-spreadsheet.ts';

/** Cells of one column that are doubtful for one reason. */
export interface DoubtfulCells {
	heading: string;
	doubt: Doubt;
	cells: DoubtfulCell[];
}

const DELIMITER_NAMES: Record<string, string> = {
	';': 'semicolons',
	'\t': 'tabs',
	',': 'commas',
	'|': 'vertical bars',
};

/** The doubtful cells of a spreadsheet, by column and reason. */
export function groupDoubtful({ columns }: Pick<Spreadsheet, 'columns'>): DoubtfulCells[] {
	return columns.flatMap(({ heading, doubtful }) =>
		[...Map.groupBy(doubtful, ({ doubt }) => doubt)].map(([doubt, cells]) => ({
			heading,
			doubt,
			cells,
		})),
	);
}

/** Says what was understood of a spreadsheet: how it is written, what was left out, each column. */
export function describeSpreadsheet(sheet: Spreadsheet): string {
	const { encoding, delimiter, decimal, days, rowCount, above, below, columns } = sheet;
	const writing = [
		rowCount === 1 ? '1 row' : `${rowCount} rows`,
		`encoding ${encoding}`,
		`${DELIMITER_NAMES[delimiter] ?? `"${delimiter}"`} between columns`,
		...(decimal === undefined ? [] : [`a decimal ${decimal === ',' ? 'comma' : 'point'}`]),
		...(days === undefined
			? []
			: [days === 'day-first' ? 'days before months' : 'months before days']),
	];
	const left = [...above, ...below].map((line) => `Left out: ${line}`);
	return [`${writing.join(', ')}.`, ...left, ...columns.map(describeColumn)].join('\n');
}

function describeColumn({ heading, name, label, type, unit, cells }: SheetColumn): string {
	const filled = cells.filter((cell) => cell !== '');
	const ends =
		filled[0] === filled.at(-1) ? filled[0] : `first ${filled[0]}, last ${filled.at(-1)}`;
	const empty = cells.length - filled.length;
	const parts = [
		`"${heading}": ${type} "${name}"`,
		...(label === heading ? [] : [`label "${label}"`]),
		...(type === 'number' ? [unit === undefined ? 'no unit' : `unit "${unit}"`] : []),
		...(ends === undefined ? [] : [ends]),
		...(empty === 0 ? [] : [`${empty} empty`]),
	];
	return `  ${parts.join(', ')}`;
}

/** Says which cells are doubtful, what they are read as, and why. */
export function describeDoubt({ heading, doubt, cells }: DoubtfulCells): string {
	const texts = new Map(cells.map((cell) => [cell.text, cell.value]));
	const shown = [...texts].slice(0, 3).map(([text, value]) => `"${text}"${readAs(value)}`);
	const others = cells.length - shown.length;
	const more = others > 0 ? ` and ${others} more` : '';
	return `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} in "${heading}": ${shown.join(', ')}${more}. ${DOUBTS[doubt]}`;
}

function readAs(value?: string): string {
	if (value === undefined) return ' (not read)';
	return value === '' ? ' (read as empty)' : ` (read as ${value})`;
}
