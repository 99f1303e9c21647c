import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentGuard } from './src/integrations/content-guard.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { precompress } from './src/integrations/precompress.ts';
import { refuseDocuments } from './src/integrations/refuse-documents.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { staticCharts } from './src/integrations/static-charts.ts';
import { alignCells } from './src/lib/mdx/align-cells.ts';
import { numberOccurrences } from './src/lib/mdx/number-occurrences.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	// Several pages at once, so that none waits for another one to be written.
	build: { inlineStylesheets: 'always', concurrency: 24 },
	markdown: {
		processor: satteri({
			mdastPlugins: [refuseDocuments, numberOccurrences],
			hastPlugins: [alignCells],
		}),
		syntaxHighlight: false,
	},
	integrations: [
		contentGuard(),
		mdx(),
		staticCharts(),
		searchIndex(),
		finishPages(site),
		serviceWorker(),
		precompress(),
	],
	devToolbar: { enabled: false },
	vite: {
		build: {
			modulePreload: false,
			rolldownOptions: {
				// Astro puts a mark of its own at the top of each entry, which the bundler does not know.
				onwarn: (warning, warn) => {
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
				},
			},
		},
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							// Every page names its script. A short name saves each of them thirty bytes.
							entryFileNames: ({ name }) =>
								`_astro/${/^[a-z-]+/i.exec(name)?.[0] ?? 'script'}.[hash].js`,
							codeSplitting: {
								groups: [{ name: 'page', test: /preload-helper|PageScript/ }],
							},
						},
					},
				},
			},
		},
	},
});
