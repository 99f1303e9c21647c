import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { InlineHashes } from '../lib/head/content-policy.ts';
import { listHeaders, writeHeadersFile } from '../lib/head/host-headers.ts';
import type { SitemapPage } from '../lib/head/sitemap.ts';
import { addressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { listBuiltPages } from './built-pages.ts';
import { drawSocial } from './draw-social.ts';
import { finishPage } from './finish-page.ts';
import { openPictures, writeIcons } from './page-pictures.ts';
import { readPreviewNotice } from './preview-notices.ts';
import { writeBuiltFile } from './write-file.ts';
import { writeSitemaps } from './write-sitemaps.ts';

/** Has a style and a policy of its own (`editions.ts`). */
const EDITION = '/editions/off-the-list.html';

/** Finishes every page (`finish-page.ts`), and writes what all pages share. */
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
				const pages = listBuiltPages(folder).filter(({ path }) => path !== EDITION);
				const pictures = openPictures({ place, content, folder, draw: drawSocial });
				const hashes = new Map<string, InlineHashes>();
				const listed: SitemapPage[] = [];
				const papers = new Map<string, string>();
				const drawing: Promise<void>[] = [];
				for (const { path, file } of pages) {
					const html = readFileSync(file, 'utf8');
					// The canvas gives its memory back between events.
					await setImmediate();
					const page = finishPage({ path, html, place, notice });
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
				logger.info(`${shown} pictures stand beside links to pages; ${drawn} were drawn anew.`);
				logger.info(`${listed.length} pages are in the sitemap, ${hashes.size} have a policy.`);
			},
		},
	};
}
