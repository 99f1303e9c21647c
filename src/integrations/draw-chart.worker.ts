import { parentPort } from 'node:worker_threads';
import { drawChartFile } from './draw-chart-file.ts';
import { drawChart } from './draw-chart.ts';
import type { Drawing, DrawingJob } from './draw-charts.ts';

parentPort?.on('message', async ({ data, words, wide, narrow }: DrawingJob) => {
	const file = drawChartFile(data, words, wide.height);
	const drawing: Drawing = {
		id: data.id,
		wide: drawChart(data, wide),
		narrow: drawChart(data, narrow),
		svg: file.svg(),
		png: (await file.png()).toString('base64'),
	};
	parentPort?.postMessage(drawing);
});
