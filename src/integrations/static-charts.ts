import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readChartData } from '../lib/charts/chart-data.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { loadLedger } from '../lib/ledger/load-ledger.ts';
import { nameSources } from '../lib/ledger/name-sources.ts';
import { readContentFiles } from './content-files.ts';
import { drawChart } from './draw-chart.ts';
import { drawChartFile } from './draw-chart-file.ts';

/** The two sizes that every chart is drawn at: for columns from 30rem, and for phones. */
const WIDE = { width: 640, height: 320 };
const NARROW = { width: 360, height: 300 };
const MODULE = 'virtual:static-charts';

/**
 * Draws every chart before pages are made and hands the pictures to pages as a module;
 * after the build it writes each as SVG and PNG files that can stand alone.
 */
export function staticCharts(): AstroIntegration {
	let folder = '';
	let address = '';
	return {
		name: 'static-charts',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				folder = fileURLToPath(new URL('content/', config.srcDir));
				address = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
				updateConfig({
					vite: { plugins: [pictures(folder)], ssr: { external: ['@napi-rs/canvas'] } },
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const charts = readCharts(folder);
				for (const { data, words } of charts) {
					const page = join(fileURLToPath(dir), 'charts', data.id);
					const stand = {
						...words,
						address: `${address}charts/${data.id}/`.replace(/^https?:\/\//, ''),
					};
					const file = drawChartFile(data, stand, heightOf(data) ?? WIDE.height);
					mkdirSync(page, { recursive: true });
					writeFileSync(join(page, `${data.id}.svg`), file.svg());
					writeFileSync(join(page, `${data.id}.png`), await file.png());
				}
				logger.info(`${charts.length} charts were written as SVG and PNG.`);
			},
		},
	};
}

function pictures(folder: string) {
	return {
		name: 'static-charts',
		resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
		load(this: { addWatchFile: (path: string) => void }, id: string) {
			if (id !== `\0${MODULE}`) return undefined;
			const charts = readCharts(folder, (path) => this.addWatchFile(path));
			const drawn = charts.map(({ data }) => {
				const height = heightOf(data);
				const wide = drawChart(data, { ...WIDE, height: height ?? WIDE.height });
				const narrow = drawChart(data, { ...NARROW, height: height ?? NARROW.height });
				return [data.id, { wide, narrow }] as const;
			});
			return `export const pictures = ${JSON.stringify(Object.fromEntries(drawn))};`;
		},
	};
}

/** Every chart with its numbers and the words that go with its files. */
function readCharts(folder: string, watch?: (path: string) => void) {
	const files = readContentFiles(folder).filter(({ path }) =>
		/^(?:charts|datasets|ledger\/sources)\//.test(path),
	);
	for (const { path } of files) if (!path.startsWith('ledger/')) watch?.(folder + path);
	const { ledger } = loadLedger(files);
	return [...ledger.records.charts.values()].flatMap(({ id, data: chart }) => {
		const card = ledger.records.datasets.get(chart.dataset)?.data;
		const rows = ledger.tables.get(chart.dataset)?.rows;
		if (!card || !rows) return [];
		const source = nameSources(
			card,
			rows,
			(name) => ledger.records.sources.get(name)?.data.publisher,
		);
		const words = { title: chart.title, subtitle: chart.subtitle, source };
		return [{ data: readChartData(id, chart, card, rows), words }];
	});
}

/** Lying bars need a line each; the other kinds keep their shape. */
function heightOf({ kind, names }: ChartData): number | undefined {
	return kind === 'horizontal-bar' || kind === 'timeline' ? 60 + names.length * 34 : undefined;
}
