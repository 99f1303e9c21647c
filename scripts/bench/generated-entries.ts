import type { SearchRecord } from '../../src/lib/search/search-record.ts';
import { makeRandomText } from './random-text.ts';

const SECTIONS = 5;
const WORDS_IN_SECTION = 240;

/** One made-up entry: its records for our index, and the same text as a page for plain Pagefind. */
export interface GeneratedEntry {
	path: string;
	records: SearchRecord[];
	html: string;
}

/** Makes entries of 1,200 words out of the site's own words. The same count gives the same entries. */
export function generateEntries(count: number, words: string[]): GeneratedEntry[] {
	const { text } = makeRandomText(words);
	return Array.from({ length: count }, (_, index): GeneratedEntry => {
		const path = `/generated/${index}/`;
		const title = `${text(4)} ${index}`;
		const sections = Array.from({ length: SECTIONS }, (_, place) => ({
			id: `part-${place}`,
			title: text(3),
			content: text(WORDS_IN_SECTION),
		}));
		const whole = sections.map(({ content }) => content).join(' ');
		return {
			path,
			records: [
				{ path, kind: 'Entry', title, content: whole, description: text(15) },
				...sections.map(({ id, ...section }): SearchRecord => ({
					path: `${path}#${id}`,
					kind: 'Section',
					within: title,
					...section,
				})),
			],
			html: `<!doctype html><html lang="en"><title>${title}</title><body><h1>${title}</h1>${sections
				.map(({ id, title: name, content }) => `<h2 id="${id}">${name}</h2><p>${content}</p>`)
				.join('')}</body></html>`,
		};
	});
}
