/**
 * How a request for a file of the site is answered:
 * `lasting` files never change under their name, so a copy is as good as the original;
 * `page`, `data` and `search` files may have changed, so the original comes first and a copy only where it cannot be had.
 */
export type RequestKind = 'lasting' | 'page' | 'data' | 'search';

const LASTING = /^(?:_astro|pagefind\/(?:filter|fragment|index))\/|^pagefind\/[^/]+\.pf_meta$/;
const DATA = /^(?:data\/|charts\/[^/]+\/|favicon\.svg$|.*\.webmanifest$)/;

/**
 * Says how a request is answered. Large downloads, feeds and what only programs read are left to the browser: they have no kind.
 *
 * @param path from the site's root, without a slash at its beginning: `report/`
 */
export function kindOfRequest(path: string): RequestKind | undefined {
	if (LASTING.test(path)) return 'lasting';
	if (path.startsWith('pagefind/')) return 'search';
	if (!/\.[^/]*$/.test(path) || /(?:^|\/)index\.html$/.test(path)) return 'page';
	return DATA.test(path) ? 'data' : undefined;
}

/**
 * The one address under which a copy is kept: without query and fragment, pages with a slash at their end.
 *
 * @param address a whole one, such as `https://off-the-list.example/search/?q=opium`
 */
export function copyAddress(address: string): string {
	const { origin, pathname } = new URL(address);
	const path = pathname.replace(/\/index\.html$/, '/');
	return `${origin}${/[/]$|\.[^/]*$/.test(path) ? path : `${path}/`}`;
}
