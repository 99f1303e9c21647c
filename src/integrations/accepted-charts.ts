import { existsSync, readFileSync } from 'node:fs';
import { drawChart } from './draw-chart.ts';
import { readJobs } from './static-charts.ts';

/** Where the accepted pictures stand. */
export const ACCEPTED = 'test/golden/charts';

/** Draws every chart of a content folder beside its accepted picture; an empty one was never accepted. */
export function compareCharts(folder: string) {
	return readJobs(folder, 'https://off-the-list.example/').map(({ data, wide }) => {
		const place = `${ACCEPTED}/${data.id}.svg`;
		const before = existsSync(place) ? readFileSync(place, 'utf8') : '';
		return { id: data.id, before, after: drawChart(data, wide) };
	});
}
