import { CsvError, parse } from 'csv-parse/sync';
import { readUnit } from './read-unit.ts';

/** A table as it stands in a spreadsheet, with what stands around it. Every row has a cell for each heading. */
export interface Grid {
	delimiter: string;
	/** Lines above the headings, such as a title. */
	above: string[];
	headings: string[];
	/** A unit for each heading, where a line below the headings has nothing else; empty texts otherwise. */
	units: string[];
	rows: string[][];
	/** Lines below the rows, such as a source or a sum. */
	below: string[];
}

const DELIMITERS = [';', '\t', ',', '|'];
/** Names of a row that adds up the others. */
const SUM = /^(?:total|sum|gesamt|insgesamt|summe|ensemble|итого|всего)\b|^(?:итого|всего)$/iu;

/**
 * Finds the table in the text of a file: what separates its columns, the line of its headings, its rows.
 * Empty rows and columns are left out. Cells have single spaces, and none of the signs that nobody sees.
 *
 * @throws Error in words for whoever saved the file, when there is no table in it
 */
export function parseGrid(text: string): Grid {
	const named = /^sep=(.)\r?\n/.exec(text);
	const body = named ? text.slice(named[0].length) : text;
	const { delimiter, lines } = named
		? { delimiter: named[1] ?? ',', lines: splitLines(body, named[1] ?? ',') }
		: guessDelimiter(body);
	const filled = lines.map(cleanCells).filter((cells) => countFilled(cells) > 0);
	const widest = Math.max(0, ...filled.map(countFilled));
	if (widest < 2)
		throw new Error('There is no table in this file: no line of it has two cells with text.');
	const isHead = (cells: string[]) => countFilled(cells) >= 2 && countFilled(cells) * 2 > widest;
	const head = filled.findIndex(isHead);
	const { rows, below } = cutBelow(filled.slice(head + 1));
	const headings = filled[head] ?? [];
	const used = columnsUsed([headings, ...rows]);
	const take = (cells: string[]) => used.map((index) => cells[index] ?? '');
	const [units, ...others] = rows.map(take);
	const hasUnits = units !== undefined && units[0] === '' && units.every(isUnitOrEmpty);
	return {
		delimiter,
		above: filled.slice(0, head).map(join),
		headings: take(headings),
		units: hasUnits ? units : used.map(() => ''),
		rows: hasUnits ? others : rows.map(take),
		below: below.map(join),
	};
}

/** The delimiter by which most lines have as many cells as each other; csv-parse's own guess takes digits for one. */
function guessDelimiter(text: string): { delimiter: string; lines: string[][] } {
	const tries = DELIMITERS.map((delimiter) => {
		const lines = splitLines(text, delimiter);
		const counts = Map.groupBy(
			lines.filter((cells) => cells.length > 1),
			(cells) => cells.length,
		);
		return {
			delimiter,
			lines,
			alike: Math.max(0, ...[...counts.values()].map((all) => all.length)),
		};
	});
	return tries.reduce((best, one) => (one.alike > best.alike ? one : best));
}

function splitLines(text: string, delimiter: string): string[][] {
	const options = { delimiter, relax_column_count: true, skip_empty_lines: true };
	try {
		return parse(text, options);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		// A quotation mark that opens no cell, as in: the 5" gun.
		return parse(text, { ...options, quote: false });
	}
}

function cleanCells(cells: string[]): string[] {
	return cells.map((cell) =>
		cell
			.normalize('NFC')
			.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
			.replace(/\s+/g, ' ')
			.trim(),
	);
}

function countFilled(cells: string[]): number {
	return cells.filter((cell) => cell !== '').length;
}

/** Parts the rows from the lines at their end that have words in the first cell alone, or add up the rest. */
function cutBelow(lines: string[][]): { rows: string[][]; below: string[][] } {
	const last = lines.findLastIndex(
		([first = '', ...others]) => countFilled(others) > 0 && !SUM.test(first),
	);
	return { rows: lines.slice(0, last + 1), below: lines.slice(last + 1) };
}

function columnsUsed(lines: string[][]): number[] {
	const width = Math.max(...lines.map((cells) => cells.length));
	return [...Array(width).keys()].filter((index) => lines.some((cells) => cells[index]));
}

function isUnitOrEmpty(cell: string): boolean {
	return cell === '' || readUnit(cell) !== undefined;
}

function join(cells: string[]): string {
	return cells.filter((cell) => cell !== '').join(' ');
}
