import { existsSync, readFileSync } from 'node:fs';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/ledger/load-ledger.ts';
import { listChartJobs } from '../../src/pictures/chart-jobs.ts';
import { drawChart } from '../../src/pictures/draw-chart.ts';

/** Where the accepted pictures stand. */
export const ACCEPTED = 'test/golden/charts';

/** Draws every chart of a content folder beside its accepted picture; an empty one was never accepted. */
export function compareCharts(folder: string) {
	const { ledger } = loadLedger(readContentFiles(folder));
	return listChartJobs(ledger, '').map(({ data, wide }) => {
		const file = `${ACCEPTED}/${data.id}.svg`;
		const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
		return { id: data.id, before, after: drawChart(data, wide) };
	});
}
