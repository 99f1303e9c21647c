import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readSitemapPage } from '../lib/head/sitemap.ts';
import { addressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';

/** Lists for search engines every page whose head does not keep it out, with the day that its head names. */
export function sitemap({ base }: SitePlace): AstroIntegration {
	let folder: URL;
	const days = new Map<string, string>();
	const own = astroSitemap({
		namespaces: { news: false, xhtml: false, image: false, video: false },
		filter: (url) => {
			const path = new URL(url).pathname.slice(addressOf(base, '/').length);
			const file = fileURLToPath(new URL(`${path}index.html`, folder));
			const page = existsSync(file) && readSitemapPage(readFileSync(file, 'utf8'), url);
			if (page && page.modified) days.set(url, page.modified);
			return Boolean(page);
		},
		serialize: (item) => {
			const lastmod = days.get(item.url);
			return lastmod ? { ...item, lastmod } : item;
		},
	});
	return {
		...own,
		hooks: {
			...own.hooks,
			'astro:config:done': (options) => {
				folder = options.config.outDir;
				return own.hooks['astro:config:done']?.(options);
			},
		},
	};
}
