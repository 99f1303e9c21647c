import type { DecodedText } from './decode-bytes.ts';
import { parseGrid } from './parse-grid.ts';
import type { Grid } from './parse-grid.ts';
import { guessType, readCells } from './read-column.ts';
import type { ColumnType, ReadCells, Writing } from './read-column.ts';
import { findOrder } from './read-date.ts';
import { namesFor, readHeading } from './read-heading.ts';
import { findAffix, findDecimal } from './read-number.ts';
import { readUnit } from './read-unit.ts';

/** A column as it was understood. */
export interface SheetColumn extends ReadCells {
	/** As it stands in the spreadsheet. */
	heading: string;
	name: string;
	label: string;
	type: ColumnType;
	unit?: string | undefined;
}

/** A spreadsheet's file as it was understood. */
export interface Spreadsheet extends Omit<Grid, 'headings' | 'units' | 'rows'>, Writing {
	encoding: string;
	rowCount: number;
	columns: SheetColumn[];
}

/** What somebody has said about a spreadsheet. */
export interface SheetAnswers extends Writing {
	/** What cells with a text say, in the form of our tables: `Mar-21` → `2021-03`. */
	cells?: ReadonlyMap<string, string>;
	/** The type of a column by its heading. */
	types?: ReadonlyMap<string, ColumnType>;
}

/**
 * Reads a table as spreadsheet programs write it.
 *
 * @param sources the ids of all sources, to know a column of them
 * @throws Error in words for whoever saved the file, when there is no table in it
 */
export function readSpreadsheet(
	{ text, encoding }: DecodedText,
	answers: SheetAnswers,
	sources: ReadonlySet<string>,
): Spreadsheet {
	const { headings, units, rows, ...grid } = parseGrid(text);
	refuseRowOfData(headings);
	const said = answers.cells ?? new Map<string, string>();
	const texts = headings.map((_, index) => rows.map((row) => row[index] ?? ''));
	const open = texts.map((cells) => cells.filter((cell) => !said.has(cell)));
	const types = headings.map(
		(heading, index) =>
			answers.types?.get(heading) ??
			guessType(heading, open[index] ?? [], { sources, isFirst: index === 0 }),
	);
	const all = (type: ColumnType) => open.filter((_, index) => types[index] === type).flat();
	const writing = {
		decimal: answers.decimal ?? findDecimal(all('number')),
		days: answers.days ?? findOrder(all('date')),
	};
	const parts = headings.map((heading, index) => headingOf(heading, types[index] ?? 'text'));
	const names = namesFor(
		parts.map(({ label }, index) => (types[index] === 'sources' ? 'sources' : label)),
		types.includes('sources') ? [] : ['sources'],
	);
	const columns = parts.map(({ label, unit }, index): SheetColumn => {
		const type = types[index] ?? 'text';
		const cells = texts[index] ?? [];
		const ofCells = type === 'number' ? findAffix(open[index] ?? []) : '';
		return {
			heading: headings[index] ?? '',
			name: names[index] ?? '',
			label,
			type,
			unit: unit ?? unitOf(units[index]) ?? unitOf(ofCells),
			...withSaid(readCells(type, withoutSaid(cells, said), writing), cells, said),
		};
	});
	return { ...grid, ...writing, encoding, rowCount: rows.length, columns };
}

function headingOf(
	heading: string,
	type: ColumnType,
): { label: string; unit?: string | undefined } {
	if (heading === '') return { label: 'No heading' };
	return type === 'number'
		? { unit: readUnit(heading), ...readHeading(heading) }
		: { label: heading };
}

/** A unit in English; one that is not known as it stands. */
function unitOf(words = ''): string | undefined {
	return words === '' ? undefined : (readUnit(words) ?? words);
}

function withoutSaid(cells: string[], said: ReadonlyMap<string, string>): string[] {
	return cells.map((cell) => (said.has(cell) ? '' : cell));
}

function withSaid(read: ReadCells, texts: string[], said: ReadonlyMap<string, string>): ReadCells {
	return { ...read, cells: read.cells.map((cell, row) => said.get(texts[row] ?? '') ?? cell) };
}

/** A file without headings would lose its first row. */
function refuseRowOfData(headings: string[]): void {
	const filled = headings.filter((heading) => heading !== '');
	const data = filled.find((cell) => /^[-−]?\d[\d.,/ -]*$/.test(cell) && !/^\d{4}$/.test(cell));
	if (data === undefined) return;
	throw new Error(
		`The first line of the table has "${data}" where a heading should be. Write a line of headings above the rows.`,
	);
}
