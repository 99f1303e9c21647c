import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';

/** One part of an edition: its title, its contents, an entry, the glossary. */
export interface BookPart {
	/** The id of its root, which begins every id in it. */
	id: string;
	title: string;
	/** The built page; its text is within `.part`. */
	$: CheerioAPI;
}

/** Everything that the editions are made of. */
export interface Book {
	title: string;
	description: string;
	language: string;
	/** The newest day of its content, `YYYY-MM-DD`. */
	day: string;
	/** Address of the page on the site that is about the editions. */
	address: string;
	/** The first part has the title and the contents. */
	parts: BookPart[];
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i;

/** A set of pages that does not make up a book. */
export class BookError extends Error {
	override name = 'BookError';
}

interface Page extends BookPart {
	/** Where the same text stands on the site. */
	address: URL;
	ids: Set<string>;
}

/**
 * Reads the built pages that the editions are made of and makes one text of them: parts in the order of the contents,
 * ids that no two parts share, links that stay within the book where they can and are absolute where they cannot.
 *
 * @param pages HTML of pages in the layout `Book.astro`, in any order
 * @throws BookError when no page has contents, or a part of the contents has no page
 */
export function readBook(pages: string[]): Book {
	const read = pages.map(readPage);
	const first = read.find(({ $ }) => $('nav.contents').length > 0);
	if (first === undefined) throw new BookError('No part of the editions has contents.');
	const byPath = new Map(read.map((page) => [page.address.pathname, page]));
	const listed = first
		.$('nav.contents > ol > li > a')
		.toArray()
		.map((link) => first.$(link).attr('href') ?? '');
	const parts = listed.map((path) => {
		const part = byPath.get(path);
		if (part === undefined)
			throw new BookError(`The contents name ${path}, but no page was made for it.`);
		return part;
	});
	for (const page of [first, ...parts]) joinPage(page, byPath);
	const { $, title, address } = first;
	return {
		title,
		description: $('meta[name=description]').attr('content') ?? '',
		language: $('html').attr('lang') ?? '',
		day: $('meta[name="dcterms.modified"]').attr('content') ?? '',
		address: address.href,
		parts: [first, ...parts].map((part) => ({ id: part.id, title: part.title, $: part.$ })),
	};
}

function readPage(html: string): Page {
	const $ = load(html);
	const ids = $('.part [id]')
		.toArray()
		.map((element) => $(element).attr('id') ?? '');
	return {
		id: $('.part').attr('id') ?? '',
		title: $('title').text(),
		$,
		address: new URL($('link[rel=canonical]').attr('href') ?? ''),
		ids: new Set(ids),
	};
}

/** Makes a page fit to stand beside the others. */
function joinPage({ $, id, title, address, ids }: Page, byPath: Map<string, Page>): void {
	const part = $('.part');
	part.find('script, style, link').remove();
	part.find('[data-source]').removeAttr('data-source');
	part.find('[download]').removeAttr('download');
	for (const name of ['id', 'aria-labelledby', 'aria-describedby'])
		for (const element of part.find(`[${name}]`).toArray())
			$(element).attr(name, `${id}-${$(element).attr(name)}`);
	// Two entries may hold a table of one name, and regions are told apart by their names.
	for (const region of part.find('[role=region]').toArray())
		$(region).attr('aria-label', `${$(region).attr('aria-label')}, in: ${title}`);
	for (const link of part.find('a[href]').toArray()) {
		const href = $(link).attr('href') ?? '';
		$(link).attr('href', leadOn(href, { id, address, ids }, byPath));
	}
}

/** Where a link of a page leads from within the book. */
function leadOn(
	href: string,
	{ id, address, ids }: Pick<Page, 'id' | 'address' | 'ids'>,
	byPath: Map<string, Page>,
): string {
	const target = new URL(href, address);
	const fragment = decodeURIComponent(target.hash.slice(1));
	const isOwn = href.startsWith('#');
	const page = target.origin === address.origin ? byPath.get(target.pathname) : undefined;
	const to = isOwn ? { id, ids } : page;
	// As it was written: a source's address keeps even a port that could go.
	if (to === undefined) return ABSOLUTE.test(href) ? href : target.href;
	if (fragment === '') return `#${to.id}`;
	return to.ids.has(fragment) ? `#${to.id}-${fragment}` : target.href;
}
