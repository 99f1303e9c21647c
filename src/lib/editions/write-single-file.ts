import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { escapeMarkup } from '../text/escape.ts';
import type { Book } from './read-book.ts';

const FONT = /url\(["']?([^"')]+\.woff2)["']?\)/g;
const HIGHEST = 5;

/**
 * Puts the fonts that a style sheet names into it.
 *
 * @param read gives the bytes of the file at an address of the site
 */
export function embedFonts(css: string, read: (address: string) => Uint8Array): string {
	return css.replace(FONT, (_, address: string) => {
		const bytes = Buffer.from(read(address)).toString('base64');
		return `url(data:font/woff2;base64,${bytes})`;
	});
}

/**
 * Writes a book as one HTML file that needs neither a network nor scripts, and says so to the browser.
 *
 * @param css every style that the parts need, with its fonts inside
 */
export function writeSingleFile(book: Book, css: string): string {
	const sha = createHash('sha256').update(css).digest('base64');
	const policy = [
		"default-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		'font-src data:',
		'img-src data:',
		`style-src 'sha256-${sha}'`,
	].join('; ');
	const head = [
		'<meta charset="utf-8">',
		`<meta http-equiv="content-security-policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeMarkup(book.title)}: every entry in one file</title>`,
		`<meta name="description" content="${escapeMarkup(book.description)}">`,
		// Search engines are to find the pages.
		'<meta name="robots" content="noindex">',
		`<link rel="canonical" href="${escapeMarkup(book.address)}">`,
		'<meta name="color-scheme" content="light dark">',
		`<style>${css}</style>`,
	].join('\n');
	const [first] = book.parts;
	const $ = load(first?.$.html() ?? '');
	const main = $('main').empty();
	main.append(
		book.parts.map((part, place) => renderPart(part.$.html('.part'), place > 0)).join(''),
	);
	return `<!doctype html>\n<html lang="${book.language}" dir="ltr">\n<head>\n${head}\n</head>\n<body>\n${$.html(main)}\n</body>\n</html>\n`;
}

/** A part, its headings a step lower where it stands under the name of the book. */
function renderPart(html: string, isLower: boolean): string {
	if (!isLower) return html;
	const $ = load(html, null, false);
	for (let level = HIGHEST; level >= 1; level--)
		for (const heading of $(`h${level}`).toArray()) {
			$(heading).addClass(`was-h${level}`);
			heading.tagName = `h${level + 1}`;
		}
	return $.html();
}
