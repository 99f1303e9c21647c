import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Reads every page of a built site, in the order of their paths. `path` is from the site's root, as readers see it. */
export function readBuiltPages(folder: string): { path: string; html: string }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
			html: readFileSync(join(folder, name), 'utf8'),
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
