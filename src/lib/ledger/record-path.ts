import type { Kind } from '../../schemas/index.ts';

/** Path of a record's place on the site, from its root. */
export function recordPath(kind: Kind, id: string): string {
	if (kind === 'entries') return `/${id}/`;
	if (kind === 'claims' || kind === 'charts' || kind === 'questions') return `/${kind}/${id}/`;
	if (kind === 'publishers') return `/sources/${id}/`;
	if (kind === 'quotes') return `/sources/quotes/#${id}`;
	if (kind === 'events') return `/timeline/#${id}`;
	if (kind === 'terms') return `/glossary/#${id}`;
	if (kind === 'datasets') return `/charts/#data-${id}`;
	return `/${kind}/#${id}`;
}
