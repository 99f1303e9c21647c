import { nameCaches } from '../../lib/offline/cache-names.ts';
import { unescapeMarkup } from '../../lib/text/escape.ts';

/** A page of which there is a copy since it was read. */
export interface VisitedPage {
	address: string;
	title: string;
}

/** Lists the pages that were read on this device, the last one first, without the one that shows the list. */
export async function listVisited(scope: string): Promise<VisitedPage[]> {
	const { visited } = nameCaches(scope);
	if (!(await caches.has(visited))) return [];
	const cache = await caches.open(visited);
	const pages = (await cache.keys()).filter(
		({ url }) => url.endsWith('/') && url !== `${scope}offline/`,
	);
	const named = await Promise.all(
		pages.reverse().map(async ({ url }) => {
			const copy = await cache.match(url, { ignoreVary: true });
			return { address: url, title: readTitle(await copy?.text()) };
		}),
	);
	return named.filter((page): page is VisitedPage => page.title !== undefined);
}

/** The title of a page without the site's name, which follows a dot in the middle. */
function readTitle(html = ''): string | undefined {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(/ · [^·]*$/, '');
	return title && unescapeMarkup(title);
}
