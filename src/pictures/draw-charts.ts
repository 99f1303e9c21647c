import { hashText } from '../lib/text/hash-text.ts';
import { makeOnce } from './build-cache.ts';
import type { ChartJob } from './chart-jobs.ts';
import { drawChartFile } from './draw-chart-file.ts';
import { drawChart } from './draw-chart.ts';
import { hashCode } from './hash-code.ts';

/** A chart drawn. */
export interface Drawing {
	id: string;
	/** For pages, as SVG in their colours. */
	wide: string;
	narrow: string;
	/** The picture that stands alone, as SVG. */
	svg: string;
	/** The same as PNG, in base64. */
	png: string;
	/** Whether it was drawn now, and not taken from the cache. */
	isNew: boolean;
}

/** Draws charts. One that was drawn before from the same numbers by the same code is taken from the cache. */
export async function drawCharts(jobs: ChartJob[]): Promise<Drawing[]> {
	const code = hashCode(new URL(import.meta.url));
	const drawings: Drawing[] = [];
	for (const job of jobs) {
		const path = `charts/${hashText(code + JSON.stringify(job))}.json`;
		let isNew = false;
		const drawing = await makeOnce(path, async () => {
			isNew = true;
			return JSON.stringify(await draw(job));
		});
		drawings.push({ ...(JSON.parse(drawing.toString()) as Omit<Drawing, 'isNew'>), isNew });
	}
	return drawings;
}

async function draw({ data, words, wide, narrow }: ChartJob): Promise<Omit<Drawing, 'isNew'>> {
	const { svg, png } = await drawChartFile(data, words, wide.height);
	return {
		id: data.id,
		wide: drawChart(data, wide),
		narrow: drawChart(data, narrow),
		svg,
		png: png.toString('base64'),
	};
}
