import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/integrations/content-files.ts';
import { loadLedger } from '../../../src/lib/checks/load-ledger.ts';
import { listChartJobs } from '../../../src/pictures/chart-jobs.ts';
import { drawForPage } from '../../../src/pictures/draw-charts.ts';

const jobs = listChartJobs(loadLedger(readContentFiles('src/content')).ledger, '');

test('a chart is the same to the byte in any order of drawing', () => {
	const forwards = jobs.map(drawForPage);
	const backwards = jobs.toReversed().map(drawForPage);
	expect(backwards.toReversed()).toEqual(forwards);
});

test('a picture has every letter of its annotations, those that the font draws together too', () => {
	const lost = jobs.flatMap((job) => {
		if (!('data' in job.chart)) return [];
		const drawn = drawForPage(job).wide;
		return job.chart.data.annotations
			.map(({ text }) => text)
			.filter((text) => !drawn.includes(`>${text}<`));
	});
	expect(lost).toEqual([]);
});
