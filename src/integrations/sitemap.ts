import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readSitemapPage } from '../lib/head/read-head.ts';
import { addressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';

/** Lists for search engines every page whose head does not keep it out, with the day that its head names. */
export function sitemap({ base }: SitePlace): AstroIntegration[] {
	let folder: URL;
	return [
		{
			name: 'sitemap-folder',
			hooks: { 'astro:config:done': ({ config }) => void (folder = config.outDir) },
		},
		astroSitemap({
			namespaces: { news: false, xhtml: false, image: false, video: false },
			serialize: (item) => {
				const path = new URL(item.url).pathname.slice(addressOf(base, '/').length);
				const file = fileURLToPath(new URL(`${path}index.html`, folder));
				if (!existsSync(file)) return undefined;
				const page = readSitemapPage(readFileSync(file, 'utf8'), item.url);
				return page && { ...item, ...(page.modified && { lastmod: page.modified }) };
			},
		}),
	];
}
