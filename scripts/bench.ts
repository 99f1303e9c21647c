/**
 * npm run bench -- NAME [--record]
 *
 * Measures something and prints it. Times depend on the machine, so they live here and not in the tests.
 * `--record` keeps what was measured for the page `/about/measured/`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { today } from '../src/integrations/content-files.ts';
import type { Measured } from '../src/lib/measured/measured.ts';
import { benchCheck } from './bench/check.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';
import { writeTable } from './bench/table.ts';
import type { Table } from './bench/table.ts';
import { benchText } from './bench/text.ts';
import { benchWeight } from './bench/weight.ts';
import { stop } from './stop.ts';

const BENCHES: Record<string, () => Table[] | Promise<Table[]>> = {
	check: benchCheck,
	lighthouse: benchLighthouse,
	scale: benchScale,
	search: benchSearch,
	text: benchText,
	weight: benchWeight,
};

const RECORD = '--record';
const isKept = process.argv.includes(RECORD);
// What is left is for the bench itself.
process.argv = process.argv.filter((option) => option !== RECORD);
const [name = '', ...options] = process.argv.slice(2);
const bench =
	BENCHES[name] ??
	stop(
		`Name what to measure: ${Object.keys(BENCHES).join(', ')}. For example: npm run bench -- check`,
	);
const tables = await bench();
console.log(tables.map(writeTable).join('\n\n'));
if (isKept) {
	const measured: Measured = {
		command: ['npm run bench --', name, ...options].join(' '),
		date: today(),
		machine: `${cpus().length} processors, Node ${process.versions.node}`,
		tables: tables.map(({ title, head, rows }) => ({ title, head, rows })),
	};
	const json = JSON.stringify(measured, null, '\t');
	// A row stands on one line.
	const compact = json.replace(/\[[^[\]]*\]/g, (row) => row.replace(/\s+/g, ' '));
	writeFileSync(`src/measured/${name}.json`, `${compact}\n`);
}
