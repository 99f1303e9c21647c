import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EDITIONS, fillSizes, sizeMark, writeSize } from '../lib/editions/edition-sizes.ts';
import type { EditionName } from '../lib/editions/edition-sizes.ts';
import { hashCode, hashText } from './hash-code.ts';
import { findStyles, makeEditions } from './make-editions.ts';

const CACHE = 'node_modules/.cache/off-the-list/editions';
const CODE = ['../lib/editions/', '../lib/charts/', './'].map(
	(folder) => new URL(folder, import.meta.url),
);

/**
 * Makes the editions, one HTML file and an EPUB, of the pages below `/editions/book/`, which then go; tells their sizes
 * to the pages that name them. Runs before the pages lose the styles that they do not use and get their policy.
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
				const pages = readPages(join(place, 'book')).map(({ html }) => html);
				rmSync(join(place, 'book'), { recursive: true });
				const styles = findStyles(pages, folder, base);
				const key = hashText([hashCode(CODE), ...pages, styles].join('\0'));
				const cache = join(CACHE, key);
				if (!existsSync(cache)) {
					const made = await makeEditions(pages, styles);
					mkdirSync(cache, { recursive: true });
					for (const name of EDITIONS) writeFileSync(join(cache, name), made[name]);
				}
				const sizes = {} as Record<EditionName, number>;
				for (const name of EDITIONS) {
					const bytes = readFileSync(join(cache, name));
					sizes[name] = bytes.length;
					writeFileSync(join(place, name), bytes);
				}
				tellSizes(folder, sizes);
				logger.info(EDITIONS.map((name) => `${name}: ${writeSize(sizes[name])}`).join(', '));
			},
		},
	};
}

function readPages(folder: string): { file: string; html: string }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((name) => ({
			file: join(folder, name),
			html: readFileSync(join(folder, name), 'utf8'),
		}));
}

function tellSizes(folder: string, sizes: Record<EditionName, number>): void {
	for (const { file, html } of readPages(folder))
		if (EDITIONS.some((name) => html.includes(sizeMark(name))))
			writeFileSync(file, fillSizes(html, sizes));
}
