import type { CheerioAPI } from 'cheerio';

/** What an edition says of itself as a whole. */
export interface Book {
	title: string;
	description: string;
	author: string;
	language: string;
	/** The newest day of its content, `YYYY-MM-DD`. */
	day: string;
	/** Address of the page on the site that is about the editions. */
	address: string;
}

/** Reads what the page of the book (`layouts/Book.astro`) says of it. */
export function readBook($: CheerioAPI): Book {
	const readMeta = (name: string) => $(`meta[name="${name}"]`).attr('content') ?? '';
	return {
		title: $('.part h1').first().text(),
		description: readMeta('description'),
		author: readMeta('author'),
		language: $('html').attr('lang') ?? '',
		day: readMeta('dcterms.modified'),
		address: $('link[rel=canonical]').attr('href') ?? '',
	};
}
