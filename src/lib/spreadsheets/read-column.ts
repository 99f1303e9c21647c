import type { Column } from '../../schemas/dataset.ts';
import { splitSources } from '../ledger/split-sources.ts';
import { findAffix, findDecimal, readNumber } from './read-number.ts';
import { findOrder, readDate } from './read-date.ts';
import { readProgramError } from './reading.ts';
import type { DayOrder, Decimal, Doubt, Reading } from './reading.ts';

export type ColumnType = Column['type'];

/** A cell that a person has to look at. */
export interface DoubtfulCell {
	/** What stands in the spreadsheet. */
	text: string;
	/** What it was read as; nothing when only a person can tell. */
	value?: string;
	doubt: Doubt;
}

/** The cells of a column in the form of our tables, empty where they are not read. */
export interface ReadCells {
	cells: string[];
	doubtful: DoubtfulCell[];
}

/** How numbers and dates of a column are written, as far as it is known. */
export interface Writing {
	decimal?: Decimal | undefined;
	days?: DayOrder | undefined;
}

/** "Date of count", "Stand", "Harvest year". "Deaths per day" is none. */
const DATE_HEADING =
	/^(?:date|day|month|year|period|as of|datum|tag|monat|jahr|stand|jour|mois|année|an|дата|день|месяц|год)(?!\p{L})|(?:year|jahr|date|datum)$/iu;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * What a column holds: sources when every cell names known ones, else dates or numbers when most cells are such, else text.
 * Bare numbers are years or days only where the heading says so, or where the first column has nothing but years.
 */
export function guessType(
	heading: string,
	column: string[],
	{ sources, isFirst = false }: { sources: ReadonlySet<string>; isFirst?: boolean },
): ColumnType {
	const cells = column.filter((cell) => cell !== '' && readProgramError(cell) === undefined);
	const most = (reads: (cell: string) => unknown) =>
		cells.filter((cell) => reads(cell)).length > cells.length / 2;
	if (cells.length === 0) return 'text';
	if (cells.every((cell) => splitSources(cell).every((id) => sources.has(id)))) return 'sources';
	const isDated = DATE_HEADING.test(heading) || (isFirst && cells.every((cell) => YEAR.test(cell)));
	if (most((cell) => readDate(cell) && (isDated || !/^\d+(?:\.\d+)?$/.test(cell)))) return 'date';
	const affix = findAffix(cells);
	return most((cell) => readNumber(cell, undefined, affix)?.value) ? 'number' : 'text';
}

/**
 * Reads the cells of a column.
 *
 * @param known how numbers and dates are written in the file, where the column does not show it
 */
export function readCells(type: ColumnType, column: string[], known: Writing): ReadCells {
	const read = readerOf(type, column, known);
	const doubtful: DoubtfulCell[] = [];
	const cells = column.map((text) => {
		if (text === '') return '';
		const { value, doubt } = readProgramError(text) ?? read(text) ?? { doubt: 'not-read' };
		if (doubt !== undefined)
			doubtful.push({ text, doubt, ...(value === undefined ? {} : { value }) });
		return value ?? '';
	});
	return { cells, doubtful };
}

function readerOf(
	type: ColumnType,
	column: string[],
	known: Writing,
): (cell: string) => Reading | undefined {
	if (type === 'number') {
		const affix = findAffix(column);
		const decimal = findDecimal(column) ?? known.decimal;
		return (cell) => readNumber(cell, decimal, affix);
	}
	if (type === 'date') {
		const order = findOrder(column) ?? known.days;
		return (cell) => readDate(cell, order);
	}
	return type === 'text' ? readText : (cell) => ({ value: cell });
}

/** "3-5" in a text becomes "05. Mrz" or "Mar-05", and a long number 1,23E+12. */
function readText(cell: string): Reading {
	const date = /\d{4}/.test(cell) ? undefined : readDate(cell)?.doubt;
	if (date === 'no-year' || date === 'month-or-day') return { value: cell, doubt: 'made-a-date' };
	const isRounded = /^\d[.,]\d+E\+\d+$/i.test(cell);
	return isRounded ? { value: cell, doubt: 'lost-digits' } : { value: cell };
}
