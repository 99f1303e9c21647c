import { wholeAddressOf } from '../text/address.ts';
import type { DescribedSite, Thing } from './json-ld.ts';

/** The site, and how to search it from outside. */
export function describeSite(site: DescribedSite & { description: string }): Thing {
	return {
		'@type': 'WebSite',
		name: site.name,
		description: site.description,
		url: wholeAddressOf(site, '/'),
		inLanguage: site.language,
		publisher: { '@type': 'Organization', name: site.author, url: wholeAddressOf(site, '/about/') },
		potentialAction: {
			'@type': 'SearchAction',
			target: {
				'@type': 'EntryPoint',
				urlTemplate: `${wholeAddressOf(site, '/search/')}?q={search_term_string}`,
			},
			'query-input': 'required name=search_term_string',
		},
	};
}

/** Pages that have pages below them. */
const PARENTS: Record<string, string> = {
	'/background/': 'Background',
	'/charts/': 'Charts and data',
	'/claims/': 'Claims',
	'/questions/': 'Questions',
	'/sources/': 'Sources',
};

/**
 * The way to a page from the home page; nothing for the home page itself.
 *
 * @param title what the page is called
 */
export function describeBreadcrumbs(
	path: string,
	title: string,
	site: DescribedSite,
): Thing | undefined {
	if (path === '/') return undefined;
	const parent = path.replace(/[^/]+\/$/, '');
	const steps = [
		{ name: site.name, path: '/' },
		...(PARENTS[parent] === undefined ? [] : [{ name: PARENTS[parent], path: parent }]),
		{ name: title, path },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: step.name,
			item: wholeAddressOf(site, step.path),
		})),
	};
}
