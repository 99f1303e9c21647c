import { escapeMarkup } from '../text/escape.ts';

/** A page as the sitemap lists it. */
export interface SitemapPage {
	url: string;
	/** The day of its last change or check, where the page says one. */
	modified: string | undefined;
}

/** What a sitemap may hold at most. https://www.sitemaps.org/protocol.html */
export const MOST_PAGES = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const START = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Reads from a built page what the sitemap says of it. Nothing for a page that asks not to be indexed,
 * as embeds and redirects do, or that is a part or a copy of another: its canonical address is not its own.
 *
 * @param address the whole address that the page is served at
 */
export function readSitemapPage(html: string, address: string): SitemapPage | undefined {
	const head = html.slice(0, html.indexOf('</head>'));
	if (/<meta name="robots" content="noindex/.test(head)) return undefined;
	const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
	if (canonical !== address) return undefined;
	const modified = /<meta property="article:modified_time" content="([^"]*)"/.exec(head)?.[1];
	return { url: address, modified };
}

/** Writes one sitemap. */
export function writeSitemap(pages: SitemapPage[]): string {
	const urls = pages.map(
		({ url, modified }) =>
			`<url><loc>${escapeMarkup(url)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>\n`,
	);
	return `${START}<urlset ${NAMESPACE}>\n${urls.join('')}</urlset>\n`;
}

/** Writes the index of sitemaps. */
export function writeSitemapIndex(addresses: string[]): string {
	const maps = addresses.map((url) => `<sitemap><loc>${escapeMarkup(url)}</loc></sitemap>\n`);
	return `${START}<sitemapindex ${NAMESPACE}>\n${maps.join('')}</sitemapindex>\n`;
}
