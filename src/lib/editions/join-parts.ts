import type { CheerioAPI } from 'cheerio';

/** Attributes that hold an id. */
const ID_ATTRIBUTES = ['id', 'aria-labelledby', 'aria-describedby'];

/**
 * Makes one text of the parts on the page of the book, in place: ids that no two parts share, links that stay within the
 * book where they can and are absolute where they cannot.
 *
 * @param $ the page; each `.part` has an id and, as `data-address`, the address of the same text on the site
 */
export function joinParts($: CheerioAPI): void {
	const parts = $('.part')
		.toArray()
		.map((element) => {
			const root = $(element);
			return { root, id: root.attr('id') ?? '', address: root.attr('data-address') ?? '' };
		});
	for (const { root, id } of parts) {
		for (const name of ID_ATTRIBUTES)
			root.find(`[${name}]`).attr(name, (_, value) => `${id}-${value}`);
		// Two entries may hold a table of one name, and regions are told apart by their names.
		const title = root.find('h1').first().text();
		root.find('[role=region]').attr('aria-label', (_, name) => `${name}, in: ${title}`);
	}
	const idByAddress = new Map(parts.map(({ id, address }) => [address, id]));
	const ids = new Set($('.part [id]').map((_, { attribs }) => attribs['id']));
	for (const { root, address } of parts)
		root.find('a[href]').attr('href', (_, href) => {
			const target = new URL(href, address);
			const [page = '', fragment = ''] = target.href.split('#');
			const part = idByAddress.get(page);
			// As it was written: a source's address keeps even a port that could go.
			if (part === undefined) return URL.canParse(href) ? href : target.href;
			const id = fragment === '' ? part : `${part}-${decodeURIComponent(fragment)}`;
			return fragment === '' || ids.has(id) ? `#${id}` : target.href;
		});
	// What leads back to an index on the site is only a word in a book.
	for (const link of $('.part .kicker a').toArray()) $(link).replaceWith($(link).contents());
	$('.part script').remove();
	for (const name of ['data-address', 'data-source', 'download'])
		$(`.part[${name}], .part [${name}]`).removeAttr(name);
}
