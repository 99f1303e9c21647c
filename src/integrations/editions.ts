import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import { EDITIONS, sizeMark } from '../lib/editions/edition-files.ts';
import type { EditionName } from '../lib/editions/edition-files.ts';
import { joinParts } from '../lib/editions/join-parts.ts';
import { describeCover, readCover } from '../lib/editions/read-book.ts';
import { writeEpub } from '../lib/editions/write-epub.ts';
import { collectStyles, writeSingleFile } from '../lib/editions/write-single-file.ts';
import { zipEpub } from '../lib/editions/zip-epub.ts';
import { sizeWords } from '../lib/offline/size-words.ts';
import { hashText } from '../lib/text/hash-text.ts';
import { getOrMake } from '../pictures/build-cache.ts';
import { drawCover } from '../pictures/draw-cover.ts';
import { hashCode } from '../pictures/hash-code.ts';
import { writeBuiltFile } from './write-file.ts';

/** The folder of the page that the editions are made of (`pages/editions/book.astro`). */
const BOOK = 'editions/book';
const EPUB_STYLES = new URL('../styles/epub.css', import.meta.url);

/** Makes the editions of the page of the book, takes that page out of the built site, and fills in how large they are. */
export function editions(): AstroIntegration {
	let base: string;
	return {
		name: 'editions',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const html = readFileSync(join(folder, BOOK, 'index.html'), 'utf8');
				rmSync(join(folder, BOOK), { recursive: true });
				const read = (address: string) => readFileSync(join(folder, address.slice(base.length)));
				// The page names its styles and fonts by hashes of what they hold.
				const kept = `editions/${hashText(hashCode(new URL(import.meta.url)) + html)}`;
				let both: ReturnType<typeof makeEditions> | undefined;
				const make = () => (both ??= makeEditions(html, read));
				const page = join(folder, 'editions/index.html');
				let text = readFileSync(page, 'utf8');
				for (const name of EDITIONS) {
					const bytes = await getOrMake(`${kept}/${name}`, async () => (await make())[name]);
					writeBuiltFile(join(folder, 'editions', name), bytes);
					text = text.replace(sizeMark(name), sizeWords(bytes.length));
					logger.info(`${name}: ${sizeWords(bytes.length)}`);
				}
				writeFileSync(page, text);
			},
		},
	};
}

/**
 * Makes both editions.
 *
 * @param html the built page of the book
 * @param read gives the bytes of the file at an address of the site
 */
export async function makeEditions(
	html: string,
	read: (address: string) => Uint8Array,
): Promise<Record<EditionName, string | Uint8Array>> {
	const $ = load(html);
	joinParts($);
	const words = readCover($);
	const epub = writeEpub($, {
		css: readFileSync(EPUB_STYLES, 'utf8'),
		cover: await drawCover(words),
		coverWords: describeCover(words),
	});
	return {
		'off-the-list.html': writeSingleFile($.html(), collectStyles($, read)),
		'off-the-list.epub': zipEpub(epub),
	};
}
