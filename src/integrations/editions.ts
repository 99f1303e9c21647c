import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EDITIONS, fillSizes, writeSize } from '../lib/editions/edition-sizes.ts';
import type { EditionName } from '../lib/editions/edition-sizes.ts';
import { readBuiltPages } from './built-pages.ts';
import { hashCode, hashText } from './hash-code.ts';
import { findStyles, makeEditions } from './make-editions.ts';

const CACHE = 'node_modules/.cache/off-the-list/editions';
const CODE = ['../lib/editions/', '../lib/charts/', './'].map(
	(folder) => new URL(folder, import.meta.url),
);

let sizes: Record<EditionName, number> | undefined;

/**
 * Makes the editions, one HTML file and an EPUB, of the pages below `/editions/book/`, which then go. `tellSizes` puts their sizes
 * into the pages that name them. Runs before the pages lose the styles that they do not use and get their policy.
 */
export function editions(): AstroIntegration {
	let base = '/';
	return {
		name: 'editions',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const place = join(folder, 'editions');
				const pages = readBook(join(place, 'book'));
				rmSync(join(place, 'book'), { recursive: true });
				const styles = findStyles(pages, folder, base);
				const key = hashText([hashCode(CODE), ...pages, styles].join('\0'));
				const cache = join(CACHE, key);
				if (!existsSync(cache)) {
					const files = await makeEditions(pages, styles);
					mkdirSync(cache, { recursive: true });
					for (const name of EDITIONS) writeFileSync(join(cache, name), files[name]);
				}
				const made = {} as Record<EditionName, number>;
				for (const name of EDITIONS) {
					const bytes = readFileSync(join(cache, name));
					made[name] = bytes.length;
					writeFileSync(join(place, name), bytes);
				}
				sizes = made;
				logger.info(EDITIONS.map((name) => `${name}: ${writeSize(made[name])}`).join(', '));
			},
		},
	};
}

function readBook(folder: string): string[] {
	return readBuiltPages(folder)
		.map(({ html }) => html)
		.toArray();
}

/** Puts the sizes of the editions, once they are made, where a page waits for them. */
export function tellSizes(html: string): string {
	return sizes === undefined ? html : fillSizes(html, sizes);
}
