/** The rows of a table that pictures are drawn from: a copy of a dataset, so that the dataset can change. */
import { readFileSync } from 'node:fs';
import { parseTable } from '../../../../src/lib/ledger/parse-table.ts';
import type { Row } from '../../../../src/lib/ledger/parse-table.ts';

export function readRows(dataset: string): Row[] {
	const path = `test/fixtures/pictures/${dataset}.csv`;
	const { table } = parseTable({ path, text: readFileSync(path, 'utf8') });
	if (table === undefined) throw new Error(`${path} cannot be read.`);
	return table.rows;
}
