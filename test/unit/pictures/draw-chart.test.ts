import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/integrations/content-files.ts';
import { isBarKind } from '../../../src/lib/charts/chart-scales.ts';
import { loadLedger } from '../../../src/lib/checks/load-ledger.ts';
import { listChartJobs } from '../../../src/pictures/chart-jobs.ts';
import { drawChart } from '../../../src/pictures/draw-chart.ts';

const jobs = listChartJobs(loadLedger(readContentFiles('src/content')).ledger, '');

test('every chart looks as it was accepted; "npm run charts" shows what changed, "-- --accept" takes it', () => {
	const changed = jobs.filter(({ data, wide }) => {
		const accepted = `test/golden/charts/${data.id}.svg`;
		return !existsSync(accepted) || readFileSync(accepted, 'utf8') !== drawChart(data, wide);
	});
	expect(changed.map(({ data }) => data.id)).toEqual([]);
});

test('a chart is the same to the byte in any order of drawing', () => {
	const some = jobs.slice(0, 4);
	const forwards = some.map(({ data, wide }) => drawChart(data, wide));
	const backwards = some.toReversed().map(({ data, wide }) => drawChart(data, wide));
	expect(backwards.toReversed()).toEqual(forwards);
});

test('a picture has every letter of its annotations, those that the font draws together too', () => {
	const lost = jobs.flatMap(({ data, wide }) => {
		// Bars have no annotations in their pictures.
		if (isBarKind(data)) return [];
		const drawn = drawChart(data, wide);
		return data.annotations.map(({ text }) => text).filter((text) => !drawn.includes(`>${text}<`));
	});
	expect(lost).toEqual([]);
});
