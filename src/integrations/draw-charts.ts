import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { ChartData } from '../lib/charts/chart-data.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import { openCache } from './content-cache.ts';
import type { ChartWords } from './draw-chart-file.ts';
import { hashCode, hashText } from './hash-code.ts';
import { sayWhatFailed } from './say-what-failed.ts';

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
 * @param tell told after each chart that had to be drawn
 */
export async function drawCharts(
	jobs: DrawingJob[],
	tell: (done: number, all: number) => void,
): Promise<Drawing[]> {
	const cache = openCache('charts');
	const code = hashCode(FOLDERS);
	const keys = jobs.map((job) => `${hashText(code + JSON.stringify(job))}.json`);
	const drawings = keys.map((key) => {
		const kept = cache.read(key)?.toString();
		return kept === undefined ? undefined : (JSON.parse(kept) as Drawing);
	});
	const missing = jobs.flatMap((job, index) =>
		drawings[index] === undefined ? [{ job, index }] : [],
	);
	if (missing.length === 0) return drawings.filter((drawing) => drawing !== undefined);
	const threads = new Tinypool({
		filename: WORKER.href,
		maxThreads: Math.min(availableParallelism(), missing.length),
	});
	let done = 0;
	const draw = async ({ job, index }: { job: DrawingJob; index: number }) => {
		const drawing = (await sayWhatFailed(
			threads.run(job),
			`The chart "${job.data.id}" could not be drawn`,
			'If the canvas is missing, run "npm ci" again on this machine.',
		)) as Drawing;
		drawings[index] = drawing;
		cache.write(keys[index] ?? '', JSON.stringify(drawing));
		tell(++done, missing.length);
	};
	try {
		await Promise.all(missing.map(draw));
	} finally {
		await threads.destroy();
	}
	return drawings.filter((drawing) => drawing !== undefined);
}
