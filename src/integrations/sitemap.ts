import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
	MOST_PAGES,
	readSitemapPage,
	writeSitemap,
	writeSitemapIndex,
} from '../lib/head/sitemap.ts';
import { wholeAddressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { readBuiltPages } from './built-pages.ts';

/** Lists for search engines every page that was built and that wants to be found. */
export function sitemap(place: SitePlace): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = readBuiltPages(folder)
					.map(({ path, html }) => readSitemapPage(html, wholeAddressOf(place, path)))
					.filter((page) => page !== undefined)
					.toArray();
				const parts = Math.max(1, Math.ceil(pages.length / MOST_PAGES));
				const names = Array.from({ length: parts }, (_, index) => `sitemap-${index}.xml`);
				for (const [index, name] of names.entries())
					writeFileSync(
						join(folder, name),
						writeSitemap(pages.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES)),
					);
				const addresses = names.map((name) => wholeAddressOf(place, `/${name}`));
				writeFileSync(join(folder, 'sitemap-index.xml'), writeSitemapIndex(addresses));
				logger.info(`${pages.length} pages are in the sitemap.`);
			},
		},
	};
}
