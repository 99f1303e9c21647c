import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_PAGES, writeSitemap, writeSitemapIndex } from '../lib/head/sitemap.ts';
import type { SitemapPage } from '../lib/head/sitemap.ts';
import { wholeAddressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';

/** Lists pages for search engines, in as many files as it takes, in the folder of the built site. */
export function writeSitemaps(pages: SitemapPage[], folder: string, place: SitePlace): void {
	const parts = Math.max(1, Math.ceil(pages.length / MOST_PAGES));
	const names = Array.from({ length: parts }, (_, index) => `sitemap-${index}.xml`);
	for (const [index, name] of names.entries())
		writeFileSync(
			join(folder, name),
			writeSitemap(pages.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES)),
		);
	const addresses = names.map((name) => wholeAddressOf(place, `/${name}`));
	writeFileSync(join(folder, 'sitemap-index.xml'), writeSitemapIndex(addresses));
}
