import { createHash } from 'node:crypto';
import { load } from 'cheerio';

/**
 * Makes the page of the book one file that needs neither a network nor scripts, and says so to the browser.
 *
 * @param css every style that the page needs, with its fonts inside
 */
export function writeSingleFile(html: string, css: string): string {
	const $ = load(html);
	$('script, style, link:not([rel=canonical]), meta[http-equiv]').remove();
	// Under the name of the book every other heading stands a step lower, and looks as it did.
	for (const heading of $('.part ~ .part').find('h1, h2, h3, h4, h5').toArray()) {
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
