import type { CheerioAPI } from 'cheerio';
import { formatDate } from '../dates/format-date.ts';

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

/** What stands on the cover. */
export interface CoverWords {
	title: string;
	description: string;
	/** The names of the list, in order; one whose ban is suspended is struck, with a remark. */
	names: { name: string; isStruck: boolean; remark: string }[];
	/** What stands at the foot. */
	foot: string;
}

/** Reads what stands on the cover from the page of the book. */
export function readCover($: CheerioAPI): CoverWords {
	const { title, description, day } = readBook($);
	const words = (text: string) => text.replace(/\s+/g, ' ').trim();
	const names = $('.list li')
		.toArray()
		.map((item) => {
			const struck = words($(item).find('s').text());
			const remark = words($(item).find('b').text());
			return { name: struck || words($(item).text()), isStruck: struck !== '', remark };
		});
	return { title, description, names, foot: `Edition of ${formatDate(day)}` };
}

/** The cover in words, for those who do not see it. */
export function describeCover({ title, description, names }: CoverWords): string {
	const struck = names.filter(({ isStruck }) => isStruck);
	const list = struck.map(({ name, remark }) => `${name} (${remark})`).join(', ');
	return `${title}. ${description} Below stand ${names.length} names. Struck through: ${list}.`;
}
