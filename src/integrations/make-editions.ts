import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName } from '../lib/editions/edition-sizes.ts';
import { readBook } from '../lib/editions/read-book.ts';
import { describeCover, readCover } from '../lib/editions/read-cover.ts';
import { writeEpub } from '../lib/editions/write-epub.ts';
import { embedFonts, writeSingleFile } from '../lib/editions/write-single-file.ts';
import { zipEpub } from '../lib/editions/zip-epub.ts';
import { drawCover } from '../pictures/draw-cover.ts';

const EPUB_STYLES = new URL('../styles/epub.css', import.meta.url);

/** A style in a page, or a sheet that it asks for, as Astro writes them. */
const STYLES = /<style[^>]*>([\s\S]*?)<\/style>|<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/**
 * Every style of some built pages, each once, with its fonts inside.
 *
 * @param folder of the built site
 * @param base the path that the site lives under
 */
export function findStyles(pages: string[], folder: string, base: string): string {
	const read = (address: string) =>
		readFileSync(join(folder, address.startsWith(base) ? address.slice(base.length) : address));
	const styles = pages.flatMap((html) =>
		[...html.matchAll(STYLES)].map(([, inline, sheet]) =>
			sheet === undefined ? (inline ?? '') : read(sheet).toString(),
		),
	);
	return embedFonts([...new Set(styles)].join('\n'), read);
}

/** Makes both editions of the built pages of the book. */
export async function makeEditions(
	pages: string[],
	styles: string,
): Promise<Record<EditionName, string | Uint8Array>> {
	const book = readBook(pages);
	const words = readCover(book);
	const epub = writeEpub(book, {
		css: readFileSync(EPUB_STYLES, 'utf8'),
		cover: await drawCover(words),
		coverWords: describeCover(words),
		identifier: `${book.address}off-the-list.epub`,
	});
	return {
		'off-the-list.html': writeSingleFile(book, styles),
		'off-the-list.epub': zipEpub(epub),
	};
}
