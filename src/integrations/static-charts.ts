import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { loadLedger } from '../lib/checks/load-ledger.ts';
import { listChartJobs } from '../pictures/chart-jobs.ts';
import { drawCharts } from '../pictures/draw-charts.ts';
import type { Drawing } from '../pictures/draw-charts.ts';
import { readContentFiles } from './content-files.ts';
import { virtualModule } from './virtual-module.ts';
import { writeBuiltFile } from './write-file.ts';

const MODULE = 'virtual:static-charts';
/** What charts are drawn from, and what is named under them. */
const SOURCES = /^(?:charts|datasets|ledger\/(?:sources|publishers))\//;

/**
 * Draws every chart when the first page asks for one, and hands the pictures to pages as a module;
 * after the build it writes each as SVG and PNG files that can stand alone.
 */
export function staticCharts(): AstroIntegration {
	let draw: () => Promise<Drawing[]>;
	return {
		name: 'static-charts',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig }) => {
				const folder = fileURLToPath(new URL('content/', config.srcDir));
				const address = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
				const drawNow = () => {
					const files = readContentFiles(folder).filter(({ path }) => SOURCES.test(path));
					return drawCharts(listChartJobs(loadLedger(files).ledger, address));
				};
				let drawn: Promise<Drawing[]> | undefined;
				// The content of a build does not change on the way.
				draw = command === 'build' ? () => (drawn ??= drawNow()) : drawNow;
				updateConfig({ vite: { plugins: [chartModule(folder, draw)] } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const drawings = await draw();
				for (const { id, svg, png } of drawings) {
					const page = join(fileURLToPath(dir), 'charts', id);
					writeBuiltFile(join(page, `${id}.svg`), svg);
					writeBuiltFile(join(page, `${id}.png`), Buffer.from(png, 'base64'));
				}
				const count = drawings.filter(({ isNew }) => isNew).length;
				logger.info(
					`${drawings.length} charts were written as SVG and PNG; ${count} were redrawn.`,
				);
			},
		},
	};
}

/** The module that pages have their pictures from. */
function chartModule(folder: string, draw: () => Promise<Drawing[]>): Plugin {
	return {
		...virtualModule(MODULE, async () => {
			const drawings = await draw();
			const onPages = drawings.map(({ id, wide, narrow }) => [id, { wide, narrow }]);
			return `export const pictures = ${JSON.stringify(Object.fromEntries(onPages))};`;
		}),
		/** In `npm run dev`: draws again when a file is changed, added or deleted. */
		hotUpdate({ file, modules }) {
			if (!file.startsWith(folder) || !SOURCES.test(file.slice(folder.length))) return undefined;
			const module = this.environment.moduleGraph.getModuleById(`\0${MODULE}`);
			return module ? [...modules, module] : undefined;
		},
	};
}
