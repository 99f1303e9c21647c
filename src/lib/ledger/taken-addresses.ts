import { STATUSES } from '../../schemas/claim.ts';
import type { Kind } from '../../schemas/index.ts';
import { TOPICS } from '../../schemas/shared.ts';
import { WEIGHTS } from './publishers.ts';

/** Lists that sources had by kind before publishers had one, and what stands there for them now. */
export const MOVED_LISTS = {
	'/sources/primary': '/sources/#official',
	'/sources/news': '/sources/#newsroom',
	'/sources/state-media': '/sources/#state-media',
	'/sources/research': '/sources/#research',
	'/claims/kind-primary': '/claims/rests-primary/',
	'/claims/kind-news': '/claims/rests-reported/',
	'/claims/kind-state-media': '/claims/rests-other/',
	'/claims/kind-research': '/claims/rests-other/',
	'/claims/kind-reference': '/claims/rests-other/',
};

/** The pages of `src/pages/` whose addresses an entry could have too; `*` stands for any id. A test compares the two. */
export const OWN_PAGES = [
	...['404', 'a-to-z', 'about/measured', 'about/method', 'background', 'changes', 'charts'],
	...['charts/*', 'cite/*', 'claims/*', 'editions', 'editions/book', 'embed/*', 'evidence'],
	...['glossary', 'offline', 'people', 'questions', 'questions/*', 'search', 'sources'],
	...['sources/*', 'sources/quotes', 'timeline', '*/notes'],
];

/** Ids that a record cannot have, since another page has its address. */
const TAKEN: Partial<Record<Kind, string[]>> = {
	// The index of a folder, the page that Astro makes for errors, and folders of files.
	entries: [...OWN_PAGES, 'claims', 'index', '*/index', '500', 'data/*', 'fonts/*'],
	claims: [
		...TOPICS.map((topic) => `topic-${topic}`),
		...STATUSES.map((status) => `status-${status}`),
		...WEIGHTS.map((weight) => `rests-${weight}`),
		...movedBelow('/claims/'),
	],
	publishers: ['quotes', ...movedBelow('/sources/')],
};
const patterns = new Map(
	Object.entries(TAKEN).map(([kind, ids]) => [
		kind,
		new RegExp(`^(?:${ids.join('|').replaceAll('*', '.+')})$`),
	]),
);

/** Whether a page that is not of a record has the address that a record of this id would have. */
export function isTaken(kind: Kind, id: string): boolean {
	return patterns.get(kind)?.test(id) ?? false;
}

function movedBelow(folder: string): string[] {
	return Object.keys(MOVED_LISTS)
		.filter((path) => path.startsWith(folder))
		.map((path) => path.slice(folder.length));
}
