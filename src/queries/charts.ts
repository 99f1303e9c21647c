import { pictures } from 'virtual:static-charts';
import { readChartData } from '../lib/charts/chart-data.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { describeChart } from '../lib/charts/describe-chart.ts';
import { KINDS } from '../lib/charts/kinds/kinds.ts';
import { isDrawn } from '../lib/charts/is-drawn.ts';
import type { PictureKind, TableKind } from '../schemas/chart-kinds.ts';
import { getRecord } from './records.ts';
import type { RecordOf } from './records.ts';

/** A chart with everything that its forms are made from. */
export interface ChartPage {
	chart: RecordOf<'charts'>;
	dataset: RecordOf<'datasets'>;
	/** The numbers of a chart with axes. */
	data: ChartData | undefined;
	/** The values in words. */
	words: string;
	/** The picture for wide and for narrow columns, as SVG; nothing for a table that is read as a picture. */
	pictures: { wide: string; narrow: string } | undefined;
}

/** One chart. Throws when there is none. */
export async function getChart(id: string): Promise<ChartPage> {
	const chart = await getRecord('charts', id);
	const dataset = await getRecord('datasets', chart.dataset);
	const data = isDrawn(chart) ? readChartData(id, chart, dataset, dataset.rows) : undefined;
	const words = data
		? describeChart(data)
		: KINDS[chart.kind as PictureKind | TableKind].describe(dataset.rows);
	return { chart, dataset, data, words, pictures: pictures[id] };
}
