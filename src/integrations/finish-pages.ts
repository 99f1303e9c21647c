import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EDITIONS, writeSize } from '../lib/editions/edition-sizes.ts';
import type { InlineHashes } from '../lib/head/content-policy.ts';
import { listHeaders, writeHeadersFile } from '../lib/head/host-headers.ts';
import type { SitemapPage } from '../lib/head/sitemap.ts';
import { addressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { writeIcons } from '../pictures/icons.ts';
import { openPictures } from '../pictures/social-pictures.ts';
import { listBuiltPages, readBuiltPages } from './built-pages.ts';
import { finishPage } from './finish-page.ts';
import { readPreviewNotice } from './preview-notices.ts';
import { writeEditions } from './write-editions.ts';
import { writeBuiltFile } from './write-file.ts';
import { writeSitemaps } from './write-sitemaps.ts';

/** The parts of the editions. They are never served by themselves. */
const BOOK = '/editions/book/';

/** Makes the editions of their parts, finishes every page (`finish-page.ts`), and writes what all pages share. */
export function finishPages(place: SitePlace): AstroIntegration {
	let content = '';
	return {
		name: 'finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = fileURLToPath(new URL('content/', config.srcDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const notice = readPreviewNotice(content);
				const pages = listBuiltPages(folder).filter(({ path }) => !path.startsWith(BOOK));
				const book = [...readBuiltPages(join(folder, BOOK))].map(({ html }) => html);
				const sizes = await writeEditions({ pages: book, folder, base: place.base, notice });
				rmSync(join(folder, BOOK), { recursive: true });
				const pictures = openPictures({ place, folder });
				const hashes = new Map<string, InlineHashes>();
				const listed: SitemapPage[] = [];
				const papers = new Map<string, string>();
				const drawing: Promise<void>[] = [];
				for (const { path, file } of pages) {
					const html = readFileSync(file, 'utf8');
					// The canvas gives its memory back between events.
					await setImmediate();
					const page = finishPage({ path, html, place, sizes, notice });
					writeFileSync(file, page.html);
					hashes.set(path, page.hashes);
					if (page.listing) listed.push(page.listing);
					if (page.paper) papers.set(page.paper.file, page.paper.css);
					if (page.picture) drawing.push(pictures.add(path, page.picture));
				}
				for (const [file, css] of papers) writeBuiltFile(join(folder, file), css);
				const headers = listHeaders(hashes, addressOf(place.base, '/'));
				writeBuiltFile(join(folder, '_headers'), writeHeadersFile(headers));
				writeSitemaps(listed, folder, place);
				await writeIcons(folder);
				await Promise.all(drawing);
				const { all: shown, drawn } = pictures.count();
				logger.info(EDITIONS.map((name) => `${name}: ${writeSize(sizes[name])}`).join(', '));
				logger.info(`${shown} pictures stand beside links to pages; ${drawn} were drawn anew.`);
				logger.info(`${listed.length} pages are in the sitemap, ${hashes.size} have a policy.`);
			},
		},
	};
}
