import type { ChartData } from '../lib/charts/chart-data.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import { openCache } from './content-cache.ts';
import { drawChartFile } from './draw-chart-file.ts';
import type { ChartWords } from './draw-chart-file.ts';
import { drawChart } from './draw-chart.ts';
import { hashCode, hashText } from './hash-code.ts';

/** One chart to draw: for the page at two sizes, and as files. */
export interface DrawingJob {
	data: ChartData;
	words: ChartWords;
	wide: ChartSize;
	narrow: ChartSize;
}

/** A chart drawn. */
export interface Drawing {
	id: string;
	wide: string;
	narrow: string;
	/** The picture that stands alone, as SVG. */
	svg: string;
	/** The same as PNG, in base64. */
	png: string;
}

const FOLDERS = [new URL('../lib/charts/', import.meta.url), new URL('./', import.meta.url)];

/** Draws charts. One that was drawn before from the same numbers by the same code is taken from the cache. */
export async function drawCharts(jobs: DrawingJob[]): Promise<Drawing[]> {
	const cache = openCache('charts');
	const code = hashCode(FOLDERS);
	const drawings: Drawing[] = [];
	for (const job of jobs) {
		const key = `${hashText(code + JSON.stringify(job))}.json`;
		const kept = cache.read(key)?.toString();
		const drawing = kept === undefined ? await draw(job) : (JSON.parse(kept) as Drawing);
		if (kept === undefined) cache.write(key, JSON.stringify(drawing));
		drawings.push(drawing);
	}
	return drawings;
}

async function draw({ data, words, wide, narrow }: DrawingJob): Promise<Drawing> {
	const file = drawChartFile(data, words, wide.height);
	return {
		id: data.id,
		wide: drawChart(data, wide),
		narrow: drawChart(data, narrow),
		svg: file.svg(),
		png: (await file.png()).toString('base64'),
	};
}
