import type { Kind } from '../../schemas/index.ts';
import type { Ledger } from '../ledger/record.ts';
import { SCHEMES } from '../mdx/prose.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Context } from './context.ts';
import { issueAt } from './issue.ts';
import type { ContentFile, Issue } from './issue.ts';
import type { Range } from '../text/locate.ts';

const PAGES = [
	'/',
	'/background/',
	'/timeline/',
	'/claims/',
	'/people/',
	'/glossary/',
	'/sources/',
	'/charts/',
	'/questions/',
	'/search/',
	'/changes/',
];

/** Every page that the site has, by its path. */
export function pathsOf(ledger: Ledger): Set<string> {
	return new Set([
		...PAGES,
		...idsOf(ledger, 'entries').map((id) => `/${id}/`),
		...idsOf(ledger, 'claims').map((id) => `/claims/${id}/`),
		...idsOf(ledger, 'charts').map((id) => `/charts/${id}/`),
	]);
}

/** With those that cannot be read: their faults are told on their own, and links to them are not dead. */
function idsOf({ records, broken }: Ledger, kind: Kind): string[] {
	return [...records[kind].keys(), ...broken[kind]];
}

/** Links lead to records, to pages of the site that exist, or to other sites by https: `dead-link`, `refused-address`. */
export function checkLinks({ ledger, prose }: Context): Issue[] {
	const paths = pathsOf(ledger);
	const inProse = prose.flatMap(({ record, parts }) =>
		parts
			.flatMap((part) => part.links)
			.flatMap((link): Issue[] => {
				if (link.scheme !== undefined || /^#[\w-]+$/.test(link.url)) return [];
				const start = record.file.text.indexOf(link.url, link.start);
				const range = { start: Math.max(start, link.start), end: start + link.url.length };
				if (link.url.startsWith('/'))
					return isPage(paths, link.url) ? [] : [dead(paths, link.url, range, record.file)];
				if (/^(?:https:\/\/[^@\s\\]+|mailto:[^\s?]+)$/.test(link.url)) return [];
				const [scheme = ''] = link.url.split(':');
				const meant = link.url.includes(':') ? didYouMean(scheme, SCHEMES) : '';
				const message = `Content cannot link to "${link.url}".${meant}`;
				const hint =
					'Link to a record (claim:, quote:, term:, person:, source:), a page (/report/), or another site (https://).';
				return [issueAt(record.file, range, 'refused-address', message, hint)];
			}),
	);
	const inKeys = [
		...[...ledger.records.questions.values()].flatMap((record) =>
			record.data.more !== undefined && !isPage(paths, record.data.more)
				? [dead(paths, record.data.more, record.locate(['more']), record.file)]
				: [],
		),
		...[...ledger.records.changes.values()].flatMap((record) =>
			record.data.pages.flatMap((page, index) =>
				isPage(paths, page)
					? []
					: [dead(paths, page, record.locate(['pages', index]), record.file)],
			),
		),
	];
	return [...inProse, ...inKeys];
}

function isPage(paths: Set<string>, path: string): boolean {
	return paths.has(path.replace(/#.*$/, ''));
}

function dead(paths: Set<string>, path: string, range: Range, file: ContentFile): Issue {
	const bare = path.replace(/#.*$/, '');
	const message = `There is no page "${bare}".${didYouMean(bare, paths)}`;
	const hint = 'Paths start and end with a slash, such as /background/isis-k/.';
	return issueAt(file, range, 'dead-link', message, hint);
}
