import { load } from 'cheerio/slim';
import type { Verdict } from '../citations/verdicts.ts';

/** What stands on the picture beside links to a page. */
export interface SocialWords {
	/** What kind of page it is: "Claim". */
	section: string | undefined;
	title: string;
	/** One or two sentences; nothing when they only repeat the title. */
	line: string | undefined;
	/** Where the page is, without its protocol. */
	address: string;
}

/** The picture that a page names: what it says, and its whole address. */
export interface SocialPicture {
	words: SocialWords;
	picture: string;
}

/**
 * Reads from a built page what its picture says, and where that picture is to stand.
 * Nothing for a page that names no picture of its own.
 */
export function readSocialWords(html: string): SocialPicture | undefined {
	const { headline, canonical, meta } = readHead(html);
	const [title, picture, line] = ['og:title', 'og:image', 'og:description'].map(meta);
	if (!title || !picture || !canonical) return undefined;
	const words = {
		section: meta('article:section'),
		// The home page is called after the site; its headline says more.
		title: (title === meta('og:site_name') && headline) || title,
		line: line === title ? undefined : line,
		address: canonical.replace(/^https?:\/\//, '').replace(/\/$/, ''),
	};
	return { words, picture };
}

/**
 * Reads from a built page what the sitemap says of it. Nothing for a page that asks not to be indexed,
 * as embeds and redirects do, or that is a part or a copy of another: its canonical address is not its own.
 *
 * @param address the whole address that the page is served at
 * @returns the day of its last change or check, `YYYY-MM-DD`, where the page says one
 */
export function readSitemapPage(
	html: string,
	address: string,
): { modified: string | undefined } | undefined {
	const { canonical, meta } = readHead(html);
	if (meta('robots')?.startsWith('noindex') || canonical !== address) return undefined;
	return { modified: meta('article:modified_time') };
}

/** The verdicts on the statements of a built page, in their order; nothing for other pages than the report. */
export function readVerdicts(html: string): Verdict[] | undefined {
	const $ = load(html);
	const verdicts = $('article.statement')
		.toArray()
		.map((one) => $(one).attr('data-verdict'));
	return verdicts.length === 0 ? undefined : (verdicts as Verdict[]);
}

/** What a built page says of itself, down to its headline. */
function readHead(html: string) {
	const $ = load(html.slice(0, html.indexOf('</h1>')));
	return {
		headline: $('h1').text().trim(),
		canonical: $('link[rel=canonical]').attr('href'),
		meta: (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content'),
	};
}
