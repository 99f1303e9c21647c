/** Files as Excel and LibreOffice write them in German, French, Russian and English. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodeBytes } from '../../../../src/lib/spreadsheets/decode-bytes.ts';
import {
	describeDoubt,
	describeSpreadsheet,
	groupDoubtful,
} from '../../../../src/lib/spreadsheets/describe-spreadsheet.ts';
import { parseGrid } from '../../../../src/lib/spreadsheets/parse-grid.ts';
import { readSpreadsheet } from '../../../../src/lib/spreadsheets/read-spreadsheet.ts';
import type { SheetAnswers } from '../../../../src/lib/spreadsheets/read-spreadsheet.ts';

const FOLDER = 'test/fixtures/spreadsheets';

interface Expected {
	understood: string[];
	doubtful: string[];
	rows: string[];
}

const read = (text: string, answers: SheetAnswers = {}, sources = new Set<string>()) =>
	readSpreadsheet({ text, encoding: 'utf-8' }, answers, sources);

const files = readdirSync(FOLDER).filter((name) => /\.(?:csv|txt)$/.test(name));
const expected = parse(readFileSync(`${FOLDER}/expected.yaml`, 'utf8')) as Record<string, Expected>;

test('every file has its expectation', () => {
	expect(Object.keys(expected).sort()).toEqual(files.sort());
});

test.each(files)('reads %s', (name) => {
	const sheet = readSpreadsheet(decodeBytes(readFileSync(`${FOLDER}/${name}`)), {}, new Set());
	const rows = [...Array(sheet.rowCount).keys()].map((row) =>
		sheet.columns.map(({ cells }) => cells[row]).join(' | '),
	);
	expect({
		understood: describeSpreadsheet(sheet)
			.split('\n')
			.map((line) => line.trim()),
		doubtful: groupDoubtful(sheet).map(describeDoubt),
		rows,
	}).toEqual(expected[name]);
});

describe('decodeBytes', () => {
	test('reads UTF-16 without a byte order mark', () => {
		const bytes = Buffer.from('Jahr\tFläche\r\n', 'utf16le');
		expect(decodeBytes(bytes)).toEqual({ text: 'Jahr\tFläche\r\n', encoding: 'utf-16le' });
	});

	test('takes what is said of the encoding, and refuses one that it is not in', () => {
		const bytes = Buffer.from([0xb9, 0xea]);
		expect(decodeBytes(bytes, 'windows-1250').text).toBe('ąę');
		expect(() => decodeBytes(bytes, 'utf-8')).toThrow('The file is not in the encoding "utf-8".');
		expect(() => decodeBytes(bytes, 'klingon')).toThrow('There is no encoding "klingon".');
	});
});

describe('parseGrid', () => {
	test('takes the delimiter that Excel is told by "sep="', () => {
		expect(parseGrid('sep=|\r\na;b|c\r\n1|2\r\n').headings).toEqual(['a;b', 'c']);
	});

	test('is not misled by decimal commas, nor by a quotation mark within a cell', () => {
		const grid = parseGrid('Kaliber;Zahl\r\n5" Kanone;3,5\r\n6" Kanone;1,5\r\n');
		expect(grid).toMatchObject({
			delimiter: ';',
			rows: [
				['5" Kanone', '3,5'],
				['6" Kanone', '1,5'],
			],
		});
	});

	test('says that there is no table', () => {
		expect(() => parseGrid('Only words.\nAnd more.\n')).toThrow('There is no table in this file');
	});
});

describe('readSpreadsheet', () => {
	test('refuses a file without headings', () => {
		expect(() => read('28.07.2006;3,5\r\n29.07.2006;4\r\n')).toThrow(
			'The first line of the table has "28.07.2006" where a heading should be.',
		);
	});

	test('knows a column of sources by their ids', () => {
		const { columns } = read('Year,n,Source\n2003,1,a;b\n2004,2,a\n', {}, new Set(['a', 'b']));
		expect(columns[2]).toMatchObject({ name: 'sources', type: 'sources', cells: ['a;b', 'a'] });
	});

	test('takes what is said of cells, decimals, days and types', () => {
		const { columns } = read('Date;n;Code\r\n04/05/2003;1.250;12\r\nMar-21;ca. 3;13\r\n', {
			decimal: '.',
			days: 'month-first',
			cells: new Map([
				['Mar-21', '2021-03-21'],
				['ca. 3', '3'],
			]),
			types: new Map([['Code', 'text']]),
		});
		expect(columns.map(({ cells }) => cells)).toEqual([
			['2003-04-05', '2021-03-21'],
			['1.25', '3'],
			['12', '13'],
		]);
		expect(columns.flatMap(({ doubtful }) => doubtful)).toEqual([]);
	});
});
