import { MONTHS } from '../dates/format-date.ts';
import { DECADES } from './number-words.ts';

const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`)
	.join('|')
	.replace('(?:tember|', '(?:tember|t\\.?|')})(?!\\p{L})`;
/** Every form in which prose may write dates and spans of years, with the keys that a match stands for; see `figures.ts`. */
export const DATE_PATTERNS: [RegExp, (match: RegExpMatchArray) => string[]][] = [
	[/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, (m) => [`${m[1]}-${m[2]}-${m[3]}`]],
	[
		pattern(`(\\d{1,2})(?: ?[–-] ?| to | and | or )(\\d{1,2}) ${MONTH}(?:,? (\\d{4}))?(?!\\d)`),
		(m) => [dateKey(m[4], m[3], m[1]), dateKey(m[4], m[3], m[2])],
	],
	[
		pattern(`(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?(?!\\d)`),
		(m) => [dateKey(m[3], m[2], m[1])],
	],
	[
		pattern(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,\\d)(?:, (\\d{4}))?(?!\\d)`),
		(m) => [dateKey(m[3], m[1], m[2])],
	],
	[pattern(`${MONTH},? (\\d{4})(?!\\d)`), (m) => [dateKey(m[2], m[1], undefined)]],
	[/(?<!\d)(\d{3}0)s(?!\p{L})/gu, (m) => [`decade:${m[1]}`]],
	[/(?<![\p{L}\d.,])([1-9]0)[’']?s(?!\p{L})/gu, (m) => [`decade:${m[1]}`]],
	[
		new RegExp(`\\b(${Object.keys(DECADES).join('|')})\\b`, 'gi'),
		(m) => [`decade:${DECADES[m[0].toLowerCase()]}`],
	],
	[
		/(?<![\d.,])((?:19|20)(\d\d))[–-](\d\d)(?![\d.,]\d|\d)/g,
		(m) => (Number(m[3]) > Number(m[2]) ? [`n:${m[1]}`, `n:${m[1]?.slice(0, 2)}${m[3]}`] : []),
	],
];

function pattern(source: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\d.,])${source}`, 'gu');
}

function dateKey(year: string | undefined, month = '', day: string | undefined): string {
	const index = MONTHS.findIndex((name) => name.slice(0, 3) === month.slice(0, 3)) + 1;
	const monthAndDay = [index, day]
		.filter((part) => part !== undefined)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	return year === undefined ? `--${monthAndDay}` : `${year}-${monthAndDay}`;
}
