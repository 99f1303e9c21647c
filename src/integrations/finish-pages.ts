import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { SitePlace } from '../lib/text/address.ts';
import { prerenderPages } from './page-prerenderer.ts';
import { openPageSteps } from './page-steps.ts';

/**
 * Finishes and writes every page (`finish-page.ts`) in threads beside the one that makes the next page, and
 * has its picture and the editions made there too. At the end comes what all pages share: their styles for paper,
 * the sitemap, the icons, and a file `_headers` with what only headers can say.
 */
export function finishPages(place: SitePlace): AstroIntegration {
	let content = '';
	let folder = '';
	let steps: ReturnType<typeof openPageSteps>;
	return {
		name: 'finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = fileURLToPath(new URL('content/', config.srcDir));
				folder = fileURLToPath(config.outDir);
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				steps = openPageSteps(place, content, folder);
				const noteMade = tellTenths(logger);
				setPrerenderer((astro) => prerenderPages(astro, place.base, { ...steps, noteMade }));
			},
			'astro:build:done': async ({ logger }) => {
				for (const line of await steps.end()) logger.info(line);
			},
		},
	};
}

/** Says at each tenth of the way how far it is. */
function tellTenths(logger: AstroIntegrationLogger) {
	let said = 0;
	return (count: number, all: number) => {
		const tenths = Math.floor((10 * count) / all);
		if (tenths === said) return;
		said = tenths;
		logger.info(`${count} of ${all} pages and files are made.`);
	};
}
