import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Links to the site itself are paths, so that they are checked and lead to the same copy of the site: `own-address`. */
export function checkOwnAddress({ prose, siteUrl }: Context): Diagnostic[] {
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
				return [diagnosticAt(record.file, range, 'own-address', message, hint)];
			}),
	);
}
