import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from '../../src/lib/changes/compare-sites.ts';

/** Reads every page of a built site, under its path from the site's root. */
export function readBuiltPages(folder: string): BuiltPage[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
			html: readFileSync(join(folder, name), 'utf8'),
		}));
}

/** Bytes of a page as a host sends it: compressed by brotli as well as it can. */
export function weighPage(html: string): number {
	return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
