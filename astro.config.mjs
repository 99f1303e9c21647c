import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { entryMarkdown } from './src/integrations/entry-markdown.ts';
import { contentGuard } from './src/integrations/content-guard.ts';
import { editions } from './src/integrations/editions.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { staticCharts } from './src/integrations/static-charts.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	markdown: { processor: entryMarkdown, syntaxHighlight: false },
	integrations: [
		contentGuard(),
		mdx(),
		staticCharts(),
		searchIndex(),
		editions(),
		finishPages(site),
		serviceWorker(),
		precompress(),
	],
	devToolbar: { enabled: false },
	vite: {
		build: {
			modulePreload: false,
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
