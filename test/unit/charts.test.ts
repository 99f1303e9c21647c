import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compareCharts } from '../../src/integrations/accepted-charts.ts';
import { drawChart } from '../../src/integrations/draw-chart.ts';
import { readJobs } from '../../src/integrations/static-charts.ts';
import { isBarKind } from '../../src/lib/charts/chart-scales.ts';

const folder = `${resolve('src/content')}/`;

test('every chart looks as it was accepted; "npm run charts" shows what changed, "-- --accept" takes it', () => {
	const changed = compareCharts(folder).filter(({ before, after }) => before !== after);
	expect(changed.map(({ id }) => id)).toEqual([]);
});

test('a chart is the same to the byte in any order of drawing', () => {
	const jobs = readJobs(folder, 'https://off-the-list.example/').slice(0, 4);
	const forwards = jobs.map(({ data, wide }) => drawChart(data, wide));
	const backwards = jobs.toReversed().map(({ data, wide }) => drawChart(data, wide));
	expect(backwards.toReversed()).toEqual(forwards);
});

test('a picture has every letter of its annotations, those that the font draws together too', () => {
	const lost = readJobs(folder, 'https://off-the-list.example/').flatMap(({ data, wide }) => {
		// Bars have no annotations in their pictures.
		if (isBarKind(data)) return [];
		const drawn = drawChart(data, wide);
		return data.annotations.map(({ text }) => text).filter((text) => !drawn.includes(`>${text}<`));
	});
	expect(lost).toEqual([]);
});
