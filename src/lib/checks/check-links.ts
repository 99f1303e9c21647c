import { listPages } from '../ledger/page-anchors.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { recordPath } from '../ledger/record-path.ts';
import { findAddressFault } from '../mdx/judge-address.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Range } from '../text/locate.ts';
import type { Context } from './context.ts';
import { issueAt } from './issue.ts';
import type { Issue } from './issue.ts';

/** Stands for all fragments of a page. */
const ANY = '*';

type Pages = ReturnType<typeof listPages>;

/** Links within the site lead to pages and places on them that exist: `dead-link`. */
export function checkLinks({ ledger, prose }: Context): Issue[] {
	const pages = listPages(ledger);
	// What could not be read has places that we do not know of.
	for (const id of ledger.broken.entries) pages.get(recordPath('entries', id))?.add(ANY);
	const inProse = prose.flatMap(({ record, parts }) =>
		parts
			.flatMap(({ links }) => links)
			.filter(({ url }) => /^[/#]/.test(url) && findAddressFault(url) === undefined)
			.flatMap(({ url, start }) => {
				const place = Math.max(record.file.text.indexOf(url, start), start);
				return checkPath(pages, record, url, { start: place, end: place + url.length });
			}),
	);
	const { questions, changes } = ledger.records;
	const inKeys = [
		...[...questions.values()].flatMap((record) =>
			record.data.more === undefined
				? []
				: checkPath(pages, record, record.data.more, record.locate(['more'])),
		),
		...[...changes.values()].flatMap((record) =>
			record.data.pages.flatMap((page, index) =>
				checkPath(pages, record, page, record.locate(['pages', index])),
			),
		),
	];
	return [...inProse, ...inKeys];
}

function checkPath(pages: Pages, record: LedgerRecord, url: string, range: Range): Issue[] {
	const [bare = '', fragment] = url.split('#');
	const path = bare === '' ? recordPath(record.kind, record.id).replace(/#.*/, '') : bare;
	const anchors = pages.get(path);
	if (anchors === undefined) {
		const message = `There is no page "${path}".${didYouMean(path, pages.keys())}`;
		const hint = 'Paths start and end with a slash, such as /background/isis-k/.';
		return [issueAt(record.file, range, 'dead-link', message, hint)];
	}
	if (fragment === undefined || anchors.has(fragment) || anchors.has(ANY)) return [];
	const message = `The page "${path}" has no place "#${fragment}".${didYouMean(fragment, anchors)}`;
	const hint =
		'A heading is named by its words in small letters with hyphens; other places by the id of their record.';
	return [issueAt(record.file, range, 'dead-link', message, hint)];
}
