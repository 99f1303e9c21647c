import { load } from 'cheerio/slim';

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
	const $ = load(html.slice(0, html.indexOf('</h1>')));
	const read = (property: string) => $(`meta[property="${property}"]`).attr('content');
	const [title, picture, line] = ['og:title', 'og:image', 'og:description'].map(read);
	const url = $('link[rel=canonical]').attr('href');
	if (!title || !picture || !url) return undefined;
	const words = {
		section: read('article:section'),
		// The home page is called after the site; its headline says more.
		title: (title === read('og:site_name') && $('h1').text().trim()) || title,
		line: line === title ? undefined : line,
		address: url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
	};
	return { words, picture };
}
