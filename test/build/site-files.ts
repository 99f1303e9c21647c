/** The built site, read once. */
import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { oneOfEach } from '../one-of-each.ts';
import { SITE } from '../site-folder.ts';

/** What is on an entry's page besides its running text: the numbers of notes, and what is hidden. */
export const OVER_TEXT = '.mark sup, [hidden]';

export interface BuiltPage {
	/** From the site's root, as readers see it: `/report/`. */
	path: string;
	/** Where it stands on the disk. */
	file: string;
	html: string;
	/** The parsed page, made on first use. */
	$: CheerioAPI;
}

const base = SITE.base.replace(/\/$/, '');
const names = readdirSync(SITE.folder, { recursive: true, encoding: 'utf8' }).map((name) =>
	name.replaceAll('\\', '/'),
);

/** Where a file of the site stands. */
function fileOf(name: string): string {
	return `${SITE.folder}/${name}`;
}

/** Every file of the site, by its address. */
export const addresses = new Set(
	names.flatMap((name) => [`${base}/${name}`, `${base}/${name.replace(/index\.html$/, '')}`]),
);

/** A page that only leads to where a record is now. */
function isRedirect(name: string): boolean {
	return readFileSync(fileOf(name), 'utf8').slice(0, 400).includes('http-equiv="refresh"');
}

/** Every page. */
export const pages: BuiltPage[] = names
	.filter((name) => name.endsWith('.html') && !isRedirect(name))
	.sort()
	.map((name) => {
		const html = readFileSync(fileOf(name), 'utf8');
		let parsed: CheerioAPI | undefined;
		return {
			path: `/${name.replace(/index\.html$/, '')}`,
			file: fileOf(name),
			html,
			get $() {
				return (parsed ??= load(html));
			},
		};
	});

/** One page of each kind, and all others. A page at the root is a kind of its own, the pages of all claims are one. */
export const { sample: samplePages, others: otherPages } = oneOfEach(pages, ({ path }) =>
	path.replaceAll(/(?<=\/[^/]+\/)(?!notes\/)[^/]+/g, '*'),
);

/** The pages of entries. */
export const entryPages = pages.filter(
	({ path, html }) => path.endsWith('/') && html.includes('class="entry-header'),
);

/** A path of the site without the path that it was built for. */
export function withoutBase(path: string): string {
	return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
