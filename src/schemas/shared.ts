/**
 * Shapes that several collections share.
 * A rule in code says the same to editors in `meta`, as far as JSON Schema has words for it.
 */
import { z } from 'astro/zod';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** True for a day that the calendar has: `2023-02-29` is refused. */
function isCalendarDay(text: string): boolean {
	if (!DAY.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The name of a record: its file name without the ending. It becomes part of an address and never changes. */
export const id = z.string().regex(ID, {
	error: 'An id has only small Latin letters, digits and single hyphens, such as "crocus-toll".',
});

/** The id of an entry: an id, or a folder and an id: "background/isis-k". */
export const entryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, {
	error:
		'The id of an entry is its path below content/entries/ without the ending, such as "background/isis-k".',
});

/** A day that is known exactly, `2003-02-14`. */
export const day = z
	.string()
	.refine(isCalendarDay, {
		error: 'Write a day that exists as YYYY-MM-DD, in quotation marks: "2003-02-14".',
	})
	.meta({ pattern: DAY.source });

/** A date known to the day, the month or the year: `2003-02-14`, `2013-05`, `2002`. Never more exact than the source. */
export const partialDate = z
	.string()
	.refine((text) => isCalendarDay(text) || MONTH_OR_YEAR.test(text), {
		error:
			'Write a date in quotation marks, as exact as the source: "2003-02-14", "2003-02" or "2003".',
	})
	.meta({ pattern: `${DAY.source}|${MONTH_OR_YEAR.source}` });

/** A language by its BCP 47 tag: `en`, `ru`, `fa`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
	error: 'Write the language as its short code: en, ru, fa, ps, ar, de, fr.',
});

/** One line of text as it was typed: what is compared to the letter, and the titles of others. */
export const exactLine = z
	.string()
	.trim()
	.min(1, { error: 'This line is empty. Write it or leave the key out.' });

/** One line of text for readers. They see typographic apostrophes, as in entries, however they were typed. */
export const line = exactLine.overwrite(curlApostrophes);

/** Writes “it’s” for “it's” and “states’ ” for “states' ”. Every character keeps its place. */
export function curlApostrophes(text: string): string {
	return text.replace(/(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, '’');
}

/** Markdown within one paragraph: emphasis and ledger links, no headings or lists. */
export const prose = line;

/** Counts the words that a reader would count, ledger links by their text. */
export function countWords(text: string): number {
	return text
		.replace(/\]\([^)]*\)/g, '')
		.split(/\s+/)
		.filter(Boolean).length;
}

/** Prose of at most so many words. */
export function shortProse(most: number) {
	return prose.refine((text) => countWords(text) <= most, {
		error: `Say it in at most ${most} words; the details belong in an entry.`,
	});
}

/** The areas that the site covers. A record's folder and `topics` use these names. */
export const TOPICS = [
	'delisting',
	'listing-2003',
	'isis-k',
	'assets',
	'sanctions',
	'diplomacy',
	'drugs-and-aid',
	'report',
] as const;

/** One of the areas that the site covers. */
export const topic = z.enum(TOPICS, {
	error: `Choose one of the site's topics: ${TOPICS.join(', ')}.`,
});

export type Topic = z.infer<typeof topic>;

const sourceId = z.string().regex(ID, {
	error:
		'Name a source by its id, which is the name of its file in ledger/sources/, such as "rferl-2003-02-14".',
});

/** A source that a record rests on: its id, or its id with the place in it. */
export const citation = z.union([
	sourceId,
	z.strictObject({
		/** Id from `ledger/sources/`. */
		source: sourceId,
		/** Where in the source: a page, a paragraph, a table, a minute. */
		at: line,
	}),
]);

/** Sources, strongest first. */
export const citations = z
	.array(citation)
	.min(1, { error: 'Name at least one source; a claim without one is an opinion.' });

/** A spelling that people type or print, with its language if it is not English. */
export const spelling = exactLine;

export type Citation = z.infer<typeof citation>;
