/**
 * npm run charts [-- --accept]
 *
 * Draws every chart and compares it with its accepted picture in test/golden/. `--accept` takes the new ones.
 * What differs is shown side by side in test/output/charts.html.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ACCEPTED, compareCharts } from './charts/compare-charts.ts';

const isAccepting = process.argv.includes('--accept');
const compared = compareCharts(`${resolve('src/content')}/`);
const changed = compared.filter(({ before, after }) => before !== after);
if (isAccepting) {
	mkdirSync(ACCEPTED, { recursive: true });
	for (const { id, after } of compared) writeFileSync(`${ACCEPTED}/${id}.svg`, after);
	console.log(`${compared.length} charts accepted, ${changed.length} of them new or changed.`);
} else if (changed.length > 0) {
	mkdirSync('test/output', { recursive: true });
	const rows = changed.map(
		({ id, before, after }) =>
			`<h2>${id}</h2><div class="row"><div>${before}</div><div>${after}</div></div>`,
	);
	const style =
		':root{--muted:#57534a;--ink:#1b1916;--line:#d8d4ca;--series-1:#96231a;--series-2:#1d5c94;--series-3:#1c6a4c;--series-4:#8a5a00;--series-5:#6a4c93}.row{display:flex}.row>*{width:48%}svg{font:12px sans-serif}';
	writeFileSync(
		'test/output/charts.html',
		`<!doctype html><style>${style}</style>${rows.join('\n')}`,
	);
	console.error(
		`Changed: ${changed.map(({ id }) => id).join(', ')}. Look at test/output/charts.html (before on the left), then take them with: npm run charts -- --accept`,
	);
	process.exitCode = 1;
} else console.log(`${compared.length} charts look as they were accepted.`);
