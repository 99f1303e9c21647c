import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';

const FONT = /url\(["']?([^"')]+\.woff2)["']?\)/g;

/**
 * Makes the page of the book one file that needs neither a network nor scripts, and says so to the browser.
 *
 * @param css every style that the page needs, with its fonts inside
 */
export function writeSingleFile(html: string, css: string): string {
	const $ = load(html);
	$('script, style, link:not([rel=canonical]), meta[http-equiv]').remove();
	// Under the name of the book every other heading stands a step lower, and looks as it did.
	for (const heading of $('.part').slice(1).find('h1, h2, h3, h4, h5').toArray()) {
		$(heading).addClass(`was-${heading.tagName}`);
		heading.tagName = `h${Number(heading.tagName.slice(1)) + 1}`;
	}
	const policy = [
		"default-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		'font-src data:',
		'img-src data:',
		`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
	].join('; ');
	$('meta[charset]').after(`<meta http-equiv="content-security-policy" content="${policy}">`);
	$('head').append(`<style>${css}</style>`);
	return $.html();
}

/**
 * The styles of a page and of the sheets that it links, in their order and as one, with their fonts inside.
 *
 * @param read gives the bytes of the file at an address of the site
 */
export function collectStyles($: CheerioAPI, read: (address: string) => Uint8Array): string {
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
