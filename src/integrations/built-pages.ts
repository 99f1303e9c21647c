import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
	/** From the site's root, as readers see it: `/report/`. */
	path: string;
	/** Where it stands on the disk. */
	file: string;
}

/** Every page of a built site in the order of their paths. */
export function listBuiltPages(folder: string): BuiltPage[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
			file: join(folder, name),
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
