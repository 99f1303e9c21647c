import { drawChartFile } from './draw-chart-file.ts';
import { drawChart } from './draw-chart.ts';
import type { Drawing, DrawingJob } from './draw-charts.ts';

/** Draws a chart for its page and as files, in a thread of its own. */
export default async function drawWholeChart(job: DrawingJob): Promise<Drawing> {
	const { data, words, wide, narrow } = job;
	const file = drawChartFile(data, words, wide.height);
	return {
		id: data.id,
		wide: drawChart(data, wide),
		narrow: drawChart(data, narrow),
		svg: file.svg(),
		png: (await file.png()).toString('base64'),
	};
}
