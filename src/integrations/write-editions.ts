import { join } from 'node:path';
import { EDITIONS } from '../lib/editions/edition-sizes.ts';
import type { EditionSizes } from '../lib/editions/edition-sizes.ts';
import { hashText } from '../lib/text/hash-text.ts';
import { openCache } from '../pictures/build-cache.ts';
import { hashCode } from '../pictures/hash-code.ts';
import { findStyles, makeEditions } from './make-editions.ts';
import { writeBuiltFile } from './write-file.ts';

const CODE = new URL('./make-editions.ts', import.meta.url);

/** What the editions are made of. */
export interface EditionsJob {
	/** The pages of the book, in their order. */
	pages: string[];
	/** The folder of the built site. */
	folder: string;
	/** The path that the site lives under. */
	base: string;
}

/**
 * Writes the editions, one HTML file and an EPUB, into the built site: from the cache where they were made before of the same pages.
 *
 * @returns how large they are, in bytes
 */
export async function writeEditions(job: EditionsJob): Promise<EditionSizes> {
	const { folder, base } = job;
	const { pages } = job;
	const styles = findStyles(pages, folder, base);
	const key = hashText([hashCode(CODE), ...pages, styles].join('\0'));
	const cache = openCache('editions');
	let made: Awaited<ReturnType<typeof makeEditions>> | undefined;
	const sizes = {} as EditionSizes;
	for (const name of EDITIONS) {
		let bytes = cache.read(`${key}.${name}`);
		if (bytes === undefined) {
			made ??= await makeEditions(pages, styles);
			bytes = Buffer.from(made[name]);
			cache.write(`${key}.${name}`, bytes);
		}
		sizes[name] = bytes.length;
		writeBuiltFile(join(folder, 'editions', name), bytes);
	}
	return sizes;
}
