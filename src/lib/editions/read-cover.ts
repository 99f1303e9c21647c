import { formatDate } from '../dates/format-date.ts';
import type { Book } from './read-book.ts';

/** What stands on the cover. */
export interface CoverWords {
	title: string;
	description: string;
	/** The names of the list, in order; one that has come off it is struck, with a remark. */
	names: { name: string; isStruck: boolean; remark: string }[];
	/** What stands at the foot. */
	foot: string;
}

/** Reads from the title page what stands on the cover. */
export function readCover({ title, description, day, parts }: Book): CoverWords {
	const $ = parts[0]?.$;
	const names = $?.('.list li').toArray() ?? [];
	const words = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
	return {
		title,
		description,
		foot: `Edition of ${formatDate(day)}`,
		names: names.map((item) => {
			const struck = words($?.(item).find('s').text());
			const remark = words($?.(item).find('b').text());
			return { name: struck || words($?.(item).text()), isStruck: struck !== '', remark };
		}),
	};
}

/** The cover in words, for those who do not see it. */
export function describeCover({ title, description, names }: CoverWords): string {
	const struck = names.filter(({ isStruck }) => isStruck);
	const list = struck.map(({ name, remark }) => `${name} (${remark})`).join(', ');
	return `${title}. ${description} Below stand ${names.length} names. Struck through: ${list}.`;
}
