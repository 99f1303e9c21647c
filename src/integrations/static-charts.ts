import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readChartData } from '../lib/charts/chart-data.ts';
import { loadLedger } from '../lib/ledger/load-ledger.ts';
import { readContentFiles } from './content-files.ts';
import { drawChart } from './draw-chart.ts';

/** The two sizes that every chart is drawn at: for columns from 30rem, and for phones. */
const WIDE = { width: 640, height: 320 };
const NARROW = { width: 360, height: 300 };
const MODULE = 'virtual:static-charts';

/** Draws every chart once, before pages are made, and hands the pictures to pages as a module. */
export function staticCharts(): AstroIntegration {
	return {
		name: 'static-charts',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const folder = fileURLToPath(new URL('content/', config.srcDir));
				updateConfig({
					vite: { plugins: [pictures(folder)], ssr: { external: ['@napi-rs/canvas'] } },
				});
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
			const files = readContentFiles(folder).filter(({ path }) =>
				/^(?:charts|datasets)\//.test(path),
			);
			for (const { path } of files) this.addWatchFile(folder + path);
			return `export const pictures = ${JSON.stringify(drawAll(files))};`;
		},
	};
}

function drawAll(files: Parameters<typeof loadLedger>[0]) {
	const { ledger } = loadLedger(files);
	return Object.fromEntries(
		[...ledger.records.charts.values()].flatMap(({ id, data }) => {
			const card = ledger.records.datasets.get(data.dataset)?.data;
			const rows = ledger.tables.get(data.dataset)?.rows;
			if (!card || !rows) return [];
			const chart = readChartData(id, data, card, rows);
			const tall = heightFor(chart.kind, chart.names.length);
			return [
				[
					id,
					{
						wide: drawChart(chart, { ...WIDE, height: tall ?? WIDE.height }),
						narrow: drawChart(chart, { ...NARROW, height: tall ?? NARROW.height }),
					},
				],
			];
		}),
	);
}

/** Lying bars need a line each; the other kinds keep their shape. */
function heightFor(kind: string, names: number): number | undefined {
	return kind === 'horizontal-bar' || kind === 'timeline' ? 60 + names * 34 : undefined;
}
