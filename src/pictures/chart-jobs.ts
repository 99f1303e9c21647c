import { readChartData } from '../lib/charts/chart-data.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { heightOf } from '../lib/charts/chart-scales.ts';
import type { ChartSize } from '../lib/charts/chart-theme.ts';
import { nameSources } from '../lib/ledger/name-sources.ts';
import type { Ledger } from '../lib/ledger/record.ts';
import type { ChartWords } from './draw-chart-file.ts';

/** One chart to draw: for the page at two sizes, for columns from 30rem and for phones, and as files. */
export interface ChartJob {
	data: ChartData;
	words: ChartWords;
	wide: ChartSize;
	narrow: ChartSize;
}

/**
 * Every chart with its numbers and the words that go with its files.
 *
 * @param address of the site, with its base
 */
export function listChartJobs({ records, tables }: Ledger, address: string): ChartJob[] {
	const publisherOf = (id: string) =>
		records.publishers.get(records.sources.get(id)?.data.publisher ?? '')?.data.name;
	return [...records.charts.values()].flatMap(({ id, data: chart }) => {
		const card = records.datasets.get(chart.dataset)?.data;
		const rows = tables.get(chart.dataset)?.rows;
		if (!card || !rows) return [];
		const data = readChartData(id, chart, card, rows);
		const height = heightOf(data);
		const words = {
			title: chart.title,
			subtitle: chart.subtitle,
			source: nameSources(card, rows, publisherOf),
			address: `${address}charts/${id}/`.replace(/^https?:\/\//, ''),
		};
		const wide = { width: 640, height: height ?? 320 };
		return [{ data, words, wide, narrow: { width: 360, height: height ?? 300 } }];
	});
}
