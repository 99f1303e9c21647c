import type { CheerioAPI } from 'cheerio';

const FONT = /url\(["']?([^"')]+\.woff2)["']?\)/g;

/**
 * The styles of a page and of the sheets that it links, in their order and as one, with their fonts inside.
 *
 * @param read gives the bytes of the file at an address of the site
 */
export function gatherStyles($: CheerioAPI, read: (address: string) => Uint8Array): string {
	const styles = $('style, link[rel=stylesheet]')
		.toArray()
		.map((element) => {
			const { href, media } = element.attribs;
			const css = href === undefined ? $(element).text() : Buffer.from(read(href)).toString();
			return media === undefined ? css : `@media ${media}{${css}}`;
		});
	return styles.join('\n').replace(FONT, (_, address: string) => {
		const bytes = Buffer.from(read(address)).toString('base64');
		return `url(data:font/woff2;base64,${bytes})`;
	});
}
