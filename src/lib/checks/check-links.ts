import type { Ledger } from '../ledger/record.ts';
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
		...[...ledger.records.entries.keys()].map((id) => `/${id}/`),
		...[...ledger.records.claims.keys()].map((id) => `/claims/${id}/`),
		...[...ledger.records.charts.keys()].map((id) => `/charts/${id}/`),
	]);
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
				const message = `Content cannot link to "${link.url}".`;
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
