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

/** Every page of a built site in the order of their paths, without its text. */
export function listBuiltPages(folder: string): Omit<BuiltPage, 'html'>[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
			file: join(folder, name),
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads every page of a built site, one after the other: a large site does not fit into memory. */
export function* readBuiltPages(folder: string): Generator<BuiltPage> {
	for (const page of listBuiltPages(folder))
		yield { ...page, html: readFileSync(page.file, 'utf8') };
}
