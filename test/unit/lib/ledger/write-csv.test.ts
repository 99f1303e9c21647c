import { expect, test } from 'vitest';
import { toCsv } from '../../../../src/lib/ledger/write-csv.ts';

const written = (cell: string) => toCsv(['a'], [{ a: cell }]).slice('a\r\n'.length, -'\r\n'.length);

test.each(['=1+1', '+1', '-a', '-1+cmd|a', '@a', '＝1', '＋1', '－1', '＠a', ' =1', "'=1", '\t1'])(
	'toCsv keeps a spreadsheet from running %j',
	(cell) => {
		expect(written(cell)).toBe(`'${cell}`);
	},
);

test.each(['-3.5', '17', 'a=b', '2003-02-14', 'a - b'])('toCsv leaves %j as it is', (cell) => {
	expect(written(cell)).toBe(cell);
});
