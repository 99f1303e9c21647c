import { listPages } from '../mdx/page-anchors.ts';
import { pageKeys } from '../ledger/key-references.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { recordPath } from '../ledger/record-path.ts';
import { isSitePath } from '../mdx/validate-address.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Range } from '../diagnostics/locate.ts';
import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Stands for all fragments of a page. */
const ANY = '*';

type Pages = ReturnType<typeof listPages>;

/** Links within the site lead to pages and places on them that exist: `dead-link`. */
export function checkLinks({ ledger, prose }: Context): Diagnostic[] {
	const pages = listPages(ledger);
	// What could not be read has places that we do not know of.
	for (const id of ledger.broken.entries) pages.get(recordPath('entries', id))?.add(ANY);
	const inProse = prose.flatMap(({ record, parts }) =>
		parts
			.flatMap(({ links }) => links)
			.filter(({ url }) => isSitePath(url))
			.flatMap(({ url, start }) => {
				const place = Math.max(record.file.text.indexOf(url, start), start);
				return checkPath(pages, record, url, { start: place, end: place + url.length });
			}),
	);
	const { questions, changes } = ledger.records;
	const inKeys = [...questions.values(), ...changes.values()].flatMap((record) =>
		pageKeys(record).flatMap(({ path, url }) => checkPath(pages, record, url, record.locate(path))),
	);
	return [...inProse, ...inKeys];
}

function checkPath(pages: Pages, record: LedgerRecord, url: string, range: Range): Diagnostic[] {
	const [bare = '', fragment] = url.split('#');
	const path = bare === '' ? recordPath(record.kind, record.id).replace(/#.*/, '') : bare;
	const anchors = pages.get(path);
	if (anchors === undefined) {
		const message = `There is no page "${path}".${didYouMean(path, pages.keys())}`;
		const hint = 'Paths start and end with a slash, such as /background/isis-k/.';
		return [diagnosticAt(record.file, range, 'dead-link', message, hint)];
	}
	if (fragment === undefined || anchors.has(fragment) || anchors.has(ANY)) return [];
	const message = `The page "${path}" has no place "#${fragment}".${didYouMean(fragment, anchors)}`;
	const hint =
		'A heading is named by its words in small letters with hyphens; other places by the id of their record.';
	return [diagnosticAt(record.file, range, 'dead-link', message, hint)];
}

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
