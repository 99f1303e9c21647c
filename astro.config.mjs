import { defineConfig } from 'astro/config';
import { contentGuard } from './src/integrations/content-guard.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { staticCharts } from './src/integrations/static-charts.ts';
import { storedContent } from './src/integrations/stored-content.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	// Many pages at once, so that several go to a thread together (`in-batches.ts`).
	build: { inlineStylesheets: 'always', concurrency: 64 },
	integrations: [
		contentGuard(),
		storedContent(),
		staticCharts(),
		searchIndex(),
		finishPages(site),
		serviceWorker(),
		precompress(),
	],
	logger: { entrypoint: new URL('./src/integrations/build-log.ts', import.meta.url) },
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
