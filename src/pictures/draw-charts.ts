import { hashText } from '../lib/text/hash-text.ts';
import { getOrMake } from './build-cache.ts';
import { NARROW, WIDE } from './chart-jobs.ts';
import type { ChartJob } from './chart-jobs.ts';
import { drawChartFile } from './draw-chart-file.ts';
import { drawChart } from './draw-chart.ts';
import { drawPictureFile } from './draw-picture-file.ts';
import { hashCode } from './hash-code.ts';
import { DRAWN } from './kinds/draw-kind.ts';

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
		const drawing = await getOrMake(path, async () => {
			isNew = true;
			return JSON.stringify(await draw(job));
		});
		drawings.push({ ...(JSON.parse(drawing.toString()) as Omit<Drawing, 'isNew'>), isNew });
	}
	return drawings;
}

/** Draws a chart for pages, in their colours, at two sizes. */
export function drawForPage({ chart }: Pick<ChartJob, 'chart'>): { wide: string; narrow: string } {
	if ('rows' in chart) {
		const drawKind = DRAWN[chart.kind];
		return { wide: drawKind(chart.rows, WIDE), narrow: drawKind(chart.rows, NARROW) };
	}
	const { data, height } = chart;
	return {
		wide: drawChart(data, { ...WIDE, height }),
		narrow: drawChart(data, { ...NARROW, height: Math.max(NARROW.height, height - 20) }),
	};
}

async function draw(job: ChartJob): Promise<Omit<Drawing, 'isNew'>> {
	const { id, words, chart } = job;
	const pictures = drawForPage(job);
	const { svg, png } =
		'rows' in chart
			? await drawPictureFile(pictures.wide, words)
			: await drawChartFile(chart.data, words, chart.height);
	return { id, ...pictures, svg, png: png.toString('base64') };
}
