/**
 * npm run charts [-- --accept]
 *
 * Draws every chart and compares it with its accepted picture in test/golden/. `--accept` takes the new ones.
 * What differs is shown side by side in test/output/charts.html.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readContentFiles } from '../src/integrations/content-files.ts';
import { paintSvg } from '../src/lib/charts/clean-svg.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { listChartJobs } from '../src/pictures/chart-jobs.ts';
import { drawForPage } from '../src/pictures/draw-charts.ts';
import { readCommandLine } from './command-line.ts';

const ACCEPTED = 'test/golden/charts';
const STYLE = '.row{display:flex}.row>*{width:48%}svg{font:12px sans-serif}';

const { accept } = readCommandLine(import.meta.filename, { accept: { type: 'boolean' } }).values;
const { ledger } = loadLedger(readContentFiles('src/content'));
const charts = listChartJobs(ledger, '').map((job) => {
	const file = `${ACCEPTED}/${job.id}.svg`;
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	return { id: job.id, file, before, after: drawForPage(job).wide };
});
const changed = charts.filter(({ before, after }) => before !== after);
if (accept) {
	mkdirSync(ACCEPTED, { recursive: true });
	for (const { file, after } of charts) writeFileSync(file, after);
	console.log(`${charts.length} charts accepted, ${changed.length} of them new or changed.`);
} else if (changed.length > 0) {
	mkdirSync('test/output', { recursive: true });
	const rows = changed.map(({ id, before, after }) => {
		const [left, right] = [before, after].map((svg) => paintSvg(svg));
		return `<h2>${id}</h2><div class="row"><div>${left}</div><div>${right}</div></div>`;
	});
	const page = `<!doctype html><style>${STYLE}</style>${rows.join('\n')}`;
	writeFileSync('test/output/charts.html', page);
	console.error(
		`Changed: ${changed.map(({ id }) => id).join(', ')}. Look at test/output/charts.html (before on the left), then take them with: npm run charts -- --accept`,
	);
	process.exitCode = 1;
} else console.log(`${charts.length} charts look as they were accepted.`);
