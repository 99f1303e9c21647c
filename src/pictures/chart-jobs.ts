import { readChartData } from '../lib/charts/chart-data.ts';
import { drawnRows } from '../lib/charts/drawn-rows.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import { isTable } from '../lib/charts/kinds/kinds.ts';
import { nameSources } from '../lib/ledger/name-sources.ts';
import type { Row } from '../lib/ledger/parse-table.ts';
import type { Ledger } from '../lib/ledger/record.ts';
import { isDrawn } from '../lib/charts/is-drawn.ts';
import type { PictureKind } from '../schemas/chart-kinds.ts';
import type { ChartWords } from './draw-chart-file.ts';

/** Sizes of pictures in pages: for columns from 30rem, and for phones. */
export const WIDE: ChartSize = { width: 640, height: 340 };
export const NARROW: ChartSize = { width: 360, height: 320 };
/** Panels stand one above the other. */
const PANEL_HEIGHT = 200;
/** Ranges have numbers at both ends. */
const RANGE_HEIGHT = 420;

/** One chart to draw: by Chart.js from its numbers, or as a picture from its rows. */
export interface ChartJob {
	id: string;
	words: ChartWords;
	chart: { data: ChartData; height: number } | { kind: PictureKind; rows: Row[] };
}

/**
 * Every chart that is drawn, with its numbers and the words that go with its files. Charts that are tables are none.
 *
 * @param address of the site, with its base
 */
export function listChartJobs({ records, tables }: Ledger, address: string): ChartJob[] {
	const publisherOf = (id: string) =>
		records.publishers.get(records.sources.get(id)?.data.publisher ?? '')?.data.name;
	return [...records.charts.values()].flatMap(({ id, data: chart }): ChartJob[] => {
		const card = records.datasets.get(chart.dataset)?.data;
		const rows = tables.get(chart.dataset)?.rows;
		if (!card || !rows || isTable(chart)) return [];
		const words = {
			title: chart.title,
			subtitle: chart.subtitle,
			source: nameSources(card, drawnRows(chart, rows), publisherOf),
			address: `${address}charts/${id}/`.replace(/^https?:\/\//, ''),
		};
		if (!isDrawn(chart)) return [{ id, words, chart: { kind: chart.kind as PictureKind, rows } }];
		const data = readChartData(id, chart, card, rows);
		const panels = data.kind === 'small-multiples' ? data.series.length : 0;
		const least = data.kind === 'range' ? RANGE_HEIGHT : WIDE.height;
		const height = Math.max(least, 40 + panels * PANEL_HEIGHT);
		return [{ id, words, chart: { data, height } }];
	});
}
