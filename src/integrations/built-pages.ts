import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
	/** From the site's root, as readers see it: `/report/`. */
	path: string;
	/** Where it stands on the disk. */
	file: string;
	html: string;
}

/** Reads every page of a built site, one after the other in the order of their paths: a large site does not fit into memory. */
export function* readBuiltPages(folder: string): Generator<BuiltPage> {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({ name, path: `/${name.replace(/(^|\/)index\.html$/, '$1')}` }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	for (const { name, path } of pages) {
		const file = join(folder, name);
		yield { path, file, html: readFileSync(file, 'utf8') };
	}
}
