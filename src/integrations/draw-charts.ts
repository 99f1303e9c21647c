import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ChartData } from '../lib/charts/chart-data.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import type { ChartWords } from './draw-chart-file.ts';

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
	const code = hashOfCode();
	const places = jobs.map((job) => join(cache, `${hash(code + JSON.stringify(job))}.json`));
	const missing = jobs.flatMap((job, index) =>
		existsSync(places[index] ?? '') ? [] : [{ job, index }],
	);
	let next = 0;
	let done = 0;
	const work = async () => {
		const worker = new Worker(WORKER);
		try {
			for (let item = missing[next++]; item !== undefined; item = missing[next++]) {
				const drawing = await ask(worker, item.job);
				writeFileSync(places[item.index] ?? '', JSON.stringify(drawing));
				tell(++done, missing.length);
			}
		} finally {
			await worker.terminate();
		}
	};
	const workers = Math.min(availableParallelism(), missing.length);
	await Promise.all(Array.from({ length: workers }, work));
	return places.map((place) => JSON.parse(readFileSync(place, 'utf8')) as Drawing);
}

/** Sends one chart to a worker and waits for its pictures. */
async function ask(worker: Worker, job: DrawingJob): Promise<Drawing> {
	worker.postMessage(job);
	try {
		// Rejects when the worker fails.
		const [drawing] = (await once(worker, 'message')) as [Drawing];
		return drawing;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`The chart "${job.data.id}" could not be drawn: ${reason} If the canvas is missing, run "npm ci" again on this machine.`,
			{ cause: error },
		);
	}
}

/** Changes whenever the code, the font or a package that draws changes. */
function hashOfCode(): string {
	const folders = [new URL('../lib/charts/', import.meta.url), new URL('./', import.meta.url)];
	const files = folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.ts'))
			.sort()
			.map((name) => readFileSync(new URL(name, folder), 'utf8')),
	);
	return hash([...files, readFileSync('package.json', 'utf8')].join('\0'));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
