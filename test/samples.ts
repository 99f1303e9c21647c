/** Records of the built site that tests open, chosen by what they are, so that content may change. */
import { readFileSync, readdirSync } from 'node:fs';
import type { ChartData } from '../src/lib/charts/chart-data.ts';
import { SITE } from './site-folder.ts';

interface Exported {
	id: string;
	series?: unknown[];
	name?: string;
	description?: string;
	answer?: string;
}

const readData = (name: string) =>
	JSON.parse(readFileSync(`${SITE.folder}/data/${name}`, 'utf8')) as unknown;

/** The records of the built site, by their kind. */
export const exported = readData('ledger.json') as { [kind: string]: Exported[] };

/** Claims whose figure changed, the one that changed most often first. */
export const CHANGED_CLAIMS = (exported['claims'] ?? [])
	.filter(({ series = [] }) => series.length > 0)
	.sort((a, b) => (b.series?.length ?? 0) - (a.series?.length ?? 0))
	.map(({ id }) => id);
export const CLAIM = CHANGED_CLAIMS[0] ?? '';

/** The rows of a dataset. */
export const readTable = (id: string) =>
	(readData(`${id}.json`) as { rows: Record<string, string>[] }).rows;

/** The charts that have a live part. */
export const LIVE_CHARTS = readdirSync(`${SITE.folder}/data/charts`).flatMap((name) =>
	name.endsWith('.json') ? [name.replace('.json', '')] : [],
);
/** The numbers of one of them. */
export const numbersOf = (id: string) => readData(`charts/${id}.json`) as ChartData;
/** A chart of counts that hold until the next. */
export const CHART =
	LIVE_CHARTS.find((id) => numbersOf(id).kind === 'step') ?? LIVE_CHARTS[0] ?? '';
