import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../../src/lib/ledger/parse-table.ts';
import { toCsv } from '../../../../src/lib/ledger/write-csv.ts';

const file = { path: 'datasets/a.csv', text: 'name,count\n"Alpha, one",1\nBeta,1\n' };

describe('parseTable', () => {
	test('reads rows by their columns', () => {
		expect(parseTable(file).table?.rows).toEqual([
			{ name: 'Alpha, one', count: '1' },
			{ name: 'Beta', count: '1' },
		]);
	});
	test('says where a cell stands, after a quoted one too', () => {
		const { start, end } = parseTable(file).table?.locate(0, 'count') ?? { start: 0, end: 0 };
		expect([start, end]).toEqual([24, 25]);
	});
	test('tells a row with too many cells as an issue on its line', () => {
		const { table, issues } = parseTable({ ...file, text: 'a,b\n1,2\n1,2,3\n' });
		expect(table).toBeUndefined();
		expect(issues[0]).toMatchObject({ line: 3, rule: 'csv-syntax' });
	});
});

describe('toCsv', () => {
	test('quotes what needs quoting and gives back what was read', () => {
		expect(toCsv(['name', 'count'], parseTable(file).table?.rows ?? [])).toBe(
			'name,count\r\n"Alpha, one",1\r\nBeta,1\r\n',
		);
	});
	test('disarms cells that a spreadsheet would run, and leaves negative numbers alone', () => {
		expect(toCsv(['a'], [{ a: '=1+1' }, { a: '@sum' }, { a: '-2' }, { a: '-x' }])).toBe(
			"a\r\n'=1+1\r\n'@sum\r\n-2\r\n'-x\r\n",
		);
	});
});
