import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartData } from '../lib/charts/chart-data.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import type { ChartWords } from './draw-chart-file.ts';
import { hashCode, hashText } from './hash-code.ts';
import { runWorkers } from './run-workers.ts';

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
const WORKER = new URL('./draw-chart.worker.ts', import.meta.url);

/**
 * Draws charts side by side. One that was drawn before from the same numbers by the same code is taken from the cache.
 *
 * @param cache a folder for what was drawn
 * @param tell told after each chart that had to be drawn
 */
export async function drawCharts(
	jobs: DrawingJob[],
	cache: string,
	tell: (done: number, all: number) => void,
): Promise<Drawing[]> {
	mkdirSync(cache, { recursive: true });
	const code = hashCode(FOLDERS);
	const places = jobs.map((job) => join(cache, `${hashText(code + JSON.stringify(job))}.json`));
	const missing = jobs.flatMap((job, index) => {
		const place = places[index] ?? '';
		return existsSync(place) ? [] : [{ job, place }];
	});
	let done = 0;
	await runWorkers<DrawingJob, Drawing>(
		WORKER,
		missing.map(({ job }) => job),
		(place, drawing) => {
			writeFileSync(missing[place]?.place ?? '', JSON.stringify(drawing));
			tell(++done, missing.length);
		},
		({ data }, reason) =>
			`The chart "${data.id}" could not be drawn: ${reason} If the canvas is missing, run "npm ci" again on this machine.`,
	);
	return places.map((place) => JSON.parse(readFileSync(place, 'utf8')) as Drawing);
}
