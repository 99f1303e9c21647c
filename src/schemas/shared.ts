/**
 * Shapes that several collections share.
 * What a rule says is in `meta` too, for editors: a pattern where JSON Schema has words for the rule, and our sentence under
 * the keys that the YAML language server reads (`patternErrorMessage`, `errorMessage`).
 */
import { z } from 'astro/zod';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ID_PART = '(?!(?:aux|con|nul|prn|com\\d|lpt\\d)(?:/|$))(?![^/]{81})[a-z0-9]+(-[a-z0-9]+)*';
/** The pattern of an id: at most 80 characters, and no name that Windows keeps for a device. */
export const ID = new RegExp(`^${ID_PART}$`);
const MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** True for a day that the calendar has: `2023-02-29` is refused. */
function isCalendarDay(text: string): boolean {
	if (!DAY.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Text of this pattern. */
export function textLike(pattern: RegExp, error: string) {
	return z.string().regex(pattern, { error }).meta({ patternErrorMessage: error });
}

/** Text that a function accepts. The pattern tells editors as much of it as a pattern can. */
function textThat(accepts: (text: string) => boolean, pattern: string, error: string) {
	return z.string().refine(accepts, { error }).meta({ pattern, patternErrorMessage: error });
}

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(words: Words, error: string) {
	return z.enum(words, { error }).meta({ errorMessage: error });
}

/** The name of a record: its file name without the ending. It becomes part of an address and never changes. */
export const id = textLike(
	ID,
	'An id has only small Latin letters, digits and single hyphens, such as "crocus-toll": 80 at most, and no name that Windows keeps for devices (aux, con, nul, prn, com1, lpt1).',
);

/** The id of an entry: an id, or a folder and an id: "background/isis-k". */
export const entryId = textLike(
	new RegExp(`^${ID_PART}(/${ID_PART})?$`),
	'The id of an entry is its path below content/entries/ without the ending, such as "background/isis-k".',
);

/** A day that is known exactly, `2003-02-14`. */
export const day = textThat(
	isCalendarDay,
	DAY.source,
	'Write a day that exists as YYYY-MM-DD, in quotation marks: "2003-02-14".',
);

/** A date known to the day, the month or the year: `2003-02-14`, `2013-05`, `2002`. Never more exact than the source. */
export const partialDate = textThat(
	(text) => isCalendarDay(text) || MONTH_OR_YEAR.test(text),
	`${DAY.source}|${MONTH_OR_YEAR.source}`,
	'Write a date in quotation marks, as exact as the source: "2003-02-14", "2003-02" or "2003".',
);

/** A language by its BCP 47 tag: `en`, `ru`, `fa`. */
export const language = textLike(
	/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
	'Write the language as its short code: en, ru, fa, ps, ar, de, fr.',
);

/** One line of text as it was typed: what is compared to the letter, and the titles of others. */
export const exactLine = z
	.string()
	.trim()
	.min(1, { error: 'This line is empty. Write it or leave the key out.' });

const SITE_PATH = 'Write a path on this site, starting with "/".';

/** The path of a page, from the site's root. */
export const sitePath = exactLine
	.regex(/^\//, { error: SITE_PATH })
	.meta({ patternErrorMessage: SITE_PATH });

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
export const topic = oneOf(TOPICS, `Choose one of the site's topics: ${TOPICS.join(', ')}.`);

export type Topic = z.infer<typeof topic>;

/** The areas of a record. */
export const topics = z
	.array(topic)
	.min(1, { error: 'Name at least one topic.' })
	.describe('The areas that it belongs to, the main one first.');

/** Where a record was found before. Only `npm run rename` writes them. */
export const formerIds = z
	.array(id)
	.optional()
	.describe('Ids that this record had before, so that their addresses still lead here.');

/** A number, or the two ends of a range. */
export const quantity = z.union(
	[
		z.number(),
		z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, {
			error: 'A range goes from its lower end to its higher end, such as [12, 15].',
		}),
	],
	{
		error:
			'Write the bare figure, such as 1963 or 3.5: no comma, no sign, no unit, no quotation marks. A range is [12, 15].',
	},
);
