import type { Context } from './context.ts';
import { issueAt } from './issue.ts';
import type { Issue } from './issue.ts';

/** Links to the site itself are paths, so that they are checked and lead to the same copy of the site: `own-address`. */
export function checkOwnAddress({ prose, siteUrl }: Context): Issue[] {
	const own = siteUrl?.replace(/\/$/, '');
	if (!own) return [];
	return prose.flatMap(({ record, parts }) =>
		parts
			.flatMap(({ links }) => links)
			.flatMap(({ url, start }) => {
				if (url !== own && !url.startsWith(`${own}/`)) return [];
				const place = record.file.text.indexOf(url, start);
				const message = 'This link leads to our own site by its full address.';
				const hint = `Write the path alone: ${url.slice(own.length) || '/'}`;
				const range = { start: place, end: place + url.length };
				return [issueAt(record.file, range, 'own-address', message, hint)];
			}),
	);
}
