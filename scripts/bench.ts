/**
 * npm run bench -- NAME [WORD…] [--record]
 *
 * Measures something and prints it: check, lighthouse, scale, search, text, weight.
 * Times depend on the machine, so they are measured here and not in the tests.
 * `lighthouse` takes the paths of pages, `scale` numbers of entries.
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
import { readCommandLine, stop } from './command-line.ts';

/** What can be measured. Each takes the words after its name. */
const BENCHES: Record<string, (words: string[]) => Table[] | Promise<Table[]>> = {
	check: benchCheck,
	lighthouse: benchLighthouse,
	scale: (words) => benchScale(words.map(readCount)),
	search: benchSearch,
	text: benchText,
	weight: benchWeight,
};

const { values, positionals } = readCommandLine(
	import.meta.filename,
	{ record: { type: 'boolean' } },
	Infinity,
);
const [name = '', ...words] = positionals;
const bench =
	BENCHES[name] ??
	stop(
		`Name what to measure: ${Object.keys(BENCHES).join(', ')}. For example: npm run bench -- check`,
	);
const tables = await bench(words);
console.log(tables.map(writeTable).join('\n\n'));
if (values.record) {
	const measured: Measured = {
		command: ['npm run bench --', name, ...words].join(' '),
		date: today(),
		machine: `${cpus().length} processors, Node ${process.versions.node}`,
		tables: tables.map(({ title, head, rows }) => ({ title, head, rows })),
	};
	const json = JSON.stringify(measured, null, '\t');
	// A row stands on one line.
	const compact = json.replace(/\[[^[\]]*\]/g, (row) => row.replace(/\s+/g, ' '));
	writeFileSync(`src/measured/${name}.json`, `${compact}\n`);
}

function readCount(word: string): number {
	const count = Number(word);
	return Number.isInteger(count) && count > 0
		? count
		: stop('Name numbers of entries: npm run bench -- scale 100 1000');
}
