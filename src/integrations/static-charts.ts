import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readChartData } from '../lib/charts/chart-data.ts';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { isLying } from '../lib/charts/chart-scales.ts';
import { loadLedger } from '../lib/checks/load-ledger.ts';
import { nameSources } from '../lib/ledger/name-sources.ts';
import { awaitLater } from './await-later.ts';
import { findChecked } from './checked-content.ts';
import { readContentFiles } from './content-files.ts';
import { drawCharts } from './draw-charts.ts';
import type { Drawing, DrawingJob } from './draw-charts.ts';
import { writeBuiltFile } from './write-file.ts';

/** The two sizes that every chart is drawn at: for columns from 30rem, and for phones. */
const WIDE = { width: 640, height: 320 };
const NARROW = { width: 360, height: 300 };
const MODULE = 'virtual:static-charts';

/**
 * Draws every chart before pages are made and hands the pictures to pages as a module;
 * after the build it writes each as SVG and PNG files that can stand alone.
 */
export function staticCharts(): AstroIntegration {
	let draw: () => Promise<Drawing[]> = () => Promise.resolve([]);
	return {
		name: 'static-charts',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig }) => {
				const folder = fileURLToPath(new URL('content/', config.srcDir));
				const address = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
				const drawNow = () => drawCharts(readJobs(folder, address));
				// A build begins at once, beside what Astro does, and draws for every asker the same.
				const drawn = command === 'build' ? awaitLater(drawNow()) : undefined;
				draw = () => drawn ?? drawNow();
				updateConfig({ vite: { plugins: [pictures(folder, draw)] } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const drawings = await draw();
				for (const { id, svg, png } of drawings) {
					const page = join(fileURLToPath(dir), 'charts', id);
					writeBuiltFile(join(page, `${id}.svg`), svg);
					writeBuiltFile(join(page, `${id}.png`), Buffer.from(png, 'base64'));
				}
				logger.info(`${drawings.length} charts were written as SVG and PNG.`);
			},
		},
	};
}

/** What the pictures are made from. */
const IS_DRAWN = /^(?:charts|datasets|ledger\/sources)\//;

function pictures(folder: string, draw: () => Promise<Drawing[]>): Plugin {
	const resolved = `\0${MODULE}`;
	return {
		name: 'static-charts',
		resolveId: (id) => (id === MODULE ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			const drawings = await draw();
			const onPages = drawings.map(({ id: name, wide, narrow }) => [name, { wide, narrow }]);
			return `export const pictures = ${JSON.stringify(Object.fromEntries(onPages))};`;
		},
		/** In `npm run dev`: draws again when a file is changed, added or deleted. */
		hotUpdate({ file, modules }) {
			if (!file.startsWith(folder) || !IS_DRAWN.test(file.slice(folder.length))) return undefined;
			const module = this.environment.moduleGraph.getModuleById(resolved);
			return module ? [...modules, module] : undefined;
		},
	};
}

/** Every chart with its numbers and the words that go with its files. */
export function readJobs(folder: string, address: string): DrawingJob[] {
	const ledger = findChecked(folder) ?? readCharts(folder);
	return [...ledger.records.charts.values()].flatMap(({ id, data: chart }) => {
		const card = ledger.records.datasets.get(chart.dataset)?.data;
		const rows = ledger.tables.get(chart.dataset)?.rows;
		if (!card || !rows) return [];
		const source = nameSources(
			card,
			rows,
			(name) => ledger.records.sources.get(name)?.data.publisher,
		);
		const place = `${address}charts/${id}/`.replace(/^https?:\/\//, '');
		const data = readChartData(id, chart, card, rows);
		const height = heightOf(data);
		const words = { title: chart.title, subtitle: chart.subtitle, source, address: place };
		return [
			{
				data,
				words,
				wide: { ...WIDE, height: height ?? WIDE.height },
				narrow: { ...NARROW, height: height ?? NARROW.height },
			},
		];
	});
}

function readCharts(folder: string) {
	const files = readContentFiles(folder).filter(({ path }) => IS_DRAWN.test(path));
	return loadLedger(files).ledger;
}

/** Lying bars need a line each; the other kinds keep their shape. */
export function heightOf(data: ChartData): number | undefined {
	return isLying(data) ? 60 + data.names.length * 34 : undefined;
}
