/** The rows of a dataset of the site, which the pictures are drawn from. */
import { readFileSync } from 'node:fs';
import { parseTable } from '../../../../src/lib/ledger/parse-table.ts';
import type { Row } from '../../../../src/lib/ledger/parse-table.ts';

export function readRows(dataset: string): Row[] {
	const path = `src/content/datasets/${dataset}.csv`;
	const { table } = parseTable({ path, text: readFileSync(path, 'utf8') });
	if (table === undefined) throw new Error(`${path} cannot be read.`);
	return table.rows;
}
