import type { CheerioAPI } from 'cheerio';
import { formatDate } from '../dates/format-date.ts';
import { readBook } from './read-book.ts';

/** What stands on the cover. */
export interface CoverWords {
	title: string;
	description: string;
	/** The names of the list, in order; one that has come off it is struck, with a remark. */
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
