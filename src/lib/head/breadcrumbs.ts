import type { Thing } from './json-ld.ts';

/** Pages that have pages below them. */
const PARENTS: Record<string, string> = {
	'/background/': 'Background',
	'/charts/': 'Charts and data',
	'/claims/': 'Claims',
	'/sources/': 'Sources',
};

/**
 * The way to a page from the home page; nothing for the home page itself.
 *
 * @param title what the page is called
 * @param toAddress the whole address of a path of this site
 */
export function describeBreadcrumbs(
	path: string,
	title: string,
	siteName: string,
	toAddress: (path: string) => string,
): Thing | undefined {
	if (path === '/') return undefined;
	const parent = path.replace(/[^/]+\/$/, '');
	const steps = [
		{ name: siteName, path: '/' },
		...(PARENTS[parent] === undefined ? [] : [{ name: PARENTS[parent], path: parent }]),
		{ name: title, path },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: step.name,
			item: toAddress(step.path),
		})),
	};
}
