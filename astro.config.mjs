import mdx from '@astrojs/mdx';
import compressor from 'astro-compressor';
import { defineConfig } from 'astro/config';
import { completeBuild } from './src/integrations/complete-build.ts';
import { contentGuard } from './src/integrations/content-guard.ts';
import { editions } from './src/integrations/editions.ts';
import { entryMarkdown } from './src/integrations/entry-markdown.ts';
import { socialPictures } from './src/integrations/social-pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { staticCharts } from './src/integrations/static-charts.ts';
import { CSS_TARGET } from './src/lib/head/oldest-browsers.ts';
import { MOVED_LISTS } from './src/lib/ledger/taken-addresses.ts';
import { linkTo, site } from './src/site.ts';

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	server: { port: site.port },
	markdown: { processor: entryMarkdown, syntaxHighlight: false },
	integrations: [
		contentGuard(),
		mdx(),
		staticCharts(),
		searchIndex(),
		editions(),
		socialPictures(site),
		sitemap(site),
		serviceWorker(),
		// For hosts that serve compressed files and do not compress themselves (docs/hosting.md).
		...(site.isPrecompressed ? [compressor({ zstd: false })] : []),
		completeBuild(),
	],
	redirects: Object.fromEntries(
		Object.entries(MOVED_LISTS).map(([from, to]) => [from, linkTo(to)]),
	),
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	vite: {
		// One style sheet for all pages, one script for each purpose, each in a file: the policy of pages is the same on all.
		build: {
			modulePreload: false,
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			cssTarget: CSS_TARGET,
			// Astro's own directives would be warned of in the log of every build.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
