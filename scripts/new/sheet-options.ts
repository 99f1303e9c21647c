import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ColumnAnswer } from '../../src/lib/contributing/dataset-of-sheet.ts';
import type { DayOrder, Decimal } from '../../src/lib/spreadsheets/reading.ts';
import type { SheetAnswers } from '../../src/lib/spreadsheets/read-spreadsheet.ts';

/** A spreadsheet's file, and what somebody says about it. */
export interface SheetOptions {
	path: string;
	bytes: Uint8Array;
	encoding: string | undefined;
	answers: SheetAnswers;
	columns: ColumnAnswer[];
	/** The ids that every row rests on. */
	sources: string[];
	/** True when doubtful cells are read as was proposed. */
	accepts: boolean;
	/** What is said of a chart, when one is wanted. */
	chart: Record<string, unknown> | undefined;
}

export const SHEET_FLAGS = ['accept'];
export const SHEET_OPTIONS = [
	...SHEET_FLAGS,
	'cell',
	'chart',
	'days',
	'decimal',
	'encoding',
	'source',
];

const BINARY = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/**
 * Whether a file holds a table and not answers.
 *
 * @throws Error for a file that only a spreadsheet program can read
 */
export function isSheet(path: string): boolean {
	if (BINARY.test(path))
		throw new Error(
			`${path} can be read by spreadsheet programs alone. Open it there and save the sheet as CSV; any kind of CSV will do.`,
		);
	return /\.(?:csv|tsv|tab|txt)$/i.test(path);
}

/**
 * Reads the options about a spreadsheet. What they say of columns, cells, sources and a chart may stand in a file of answers too,
 * from which it is taken out.
 *
 * @throws Error whose message is for whoever typed it
 */
export function readSheetOptions(
	path: string,
	values: Record<string, (string | boolean)[] | undefined>,
	filed: Record<string, unknown>,
): SheetOptions {
	if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
	const taken = Object.fromEntries(FILED_KEYS.map((key) => [key, filed[key]]));
	for (const key of FILED_KEYS) delete filed[key];
	const word = (name: string) => (values[name]?.at(-1) ?? taken[name])?.toString();
	const typed = [values['column'], values['columns']].flatMap((texts) => texts ?? []);
	const columns = [...listOf(taken['columns']), ...typed.map(readGroup)].map(readColumn);
	for (const name of ['column', 'columns']) delete values[name];
	const filedCells = Object.entries((taken['cells'] ?? {}) as object);
	const cells = filedCells.map(([text, value]) => [text, String(value ?? '')] as const);
	const chart = values['chart']?.at(-1);
	const sources = (values['source'] ?? []).flatMap((ids) => String(ids).split(/[,;]/));
	const options: SheetOptions = {
		path,
		bytes: readFileSync(path),
		encoding: word('encoding'),
		answers: {
			decimal: choose('decimal', word('decimal'), DECIMALS),
			days: choose('days', word('days'), DAYS),
			cells: new Map([...cells, ...(values['cell'] ?? []).map((one) => readCell(String(one)))]),
		},
		columns: [],
		sources: [...listOf(taken['sources']), ...sources].map((id) => String(id).trim()),
		accepts: word('accept') === 'true',
		chart: (chart === undefined ? taken['chart'] : readGroup(chart)) as SheetOptions['chart'],
	};
	return withColumns(options, columns);
}

/** The options with what is said about columns, whose types decide how their cells are read. */
export function withColumns(options: SheetOptions, columns: ColumnAnswer[]): SheetOptions {
	const types = columns.flatMap(({ heading, type }) =>
		type === undefined || type === 'none' ? [] : [[heading, type] as const],
	);
	return { ...options, columns, answers: { ...options.answers, types: new Map(types) } };
}

const FILED_KEYS = [
	'accept',
	'cells',
	'chart',
	'columns',
	'days',
	'decimal',
	'encoding',
	'sources',
];

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

const DECIMALS: Record<string, Decimal> = { comma: ',', point: '.' };
const DAYS: Record<string, DayOrder> = { 'day-first': 'day-first', 'month-first': 'month-first' };

function choose<Value>(name: string, word: string | undefined, values: Record<string, Value>) {
	if (word === undefined) return undefined;
	const value = values[word];
	if (value === undefined)
		throw new Error(`"--${name}" takes ${Object.keys(values).join(' or ')}, not "${word}".`);
	return value;
}

function readCell(words: string): [text: string, value: string] {
	const at = words.lastIndexOf('=');
	if (at < 0)
		throw new Error(
			`"--cell" takes what stands there and what it says: --cell "Mar-21 = 2021-03".`,
		);
	return [words.slice(0, at).trim(), words.slice(at + 1).trim()];
}

function readGroup(words: string | boolean): unknown {
	try {
		return parse(String(words), { schema: 'core', maxAliasCount: 0 });
	} catch {
		throw new Error(`"${words}" is not written as in a record: { heading: …, type: … }.`);
	}
}

function readColumn(column: unknown): ColumnAnswer {
	if (typeof column === 'object' && column !== null && 'heading' in column)
		return column as ColumnAnswer;
	throw new Error(
		`A column is named by its heading in the spreadsheet: { heading: Fläche (ha), label: Area, unit: hectares }.`,
	);
}
