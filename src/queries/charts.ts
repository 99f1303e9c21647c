import { pictures } from 'virtual:static-charts';
import { readChartData } from '../lib/charts/chart-data.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { getRecord } from './records.ts';
import type { RecordOf } from './records.ts';

/** A chart with everything that its forms are made from. */
export interface ChartPage {
	chart: RecordOf<'charts'>;
	dataset: RecordOf<'datasets'>;
	data: ChartData;
	/** The picture for wide and for narrow columns, as SVG. */
	pictures: { wide: string; narrow: string };
}

/** One chart. Throws when there is none or when it was not drawn. */
export async function getChart(id: string): Promise<ChartPage> {
	const chart = await getRecord('charts', id);
	const dataset = await getRecord('datasets', chart.dataset);
	const drawn = pictures[id];
	if (drawn === undefined) throw new Error(`The chart "${id}" was not drawn.`);
	return { chart, dataset, data: readChartData(id, chart, dataset, dataset.rows), pictures: drawn };
}
