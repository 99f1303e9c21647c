import { unescapeMarkup } from '../text/escape.ts';

/** A stretch of an excerpt: a word that was found, or what stands around such. */
export interface ExcerptPart {
	text: string;
	isFound: boolean;
}

/**
 * Reads an excerpt as Pagefind writes it. Punctuation that it takes for a part of a word stands beside the word here,
 * and dots say where the text goes on.
 *
 * @param html text with `<mark>` around the words that were found and the five characters of HTML escaped
 */
export function readExcerpt(html: string): ExcerptPart[] {
	const parts = html.split(/<\/?mark>/).flatMap((escaped, index): ExcerptPart[] => {
		const text = unescapeMarkup(escaped);
		if (index % 2 === 0) return [{ text, isFound: false }];
		const [, before = '', word = text, after = ''] = WORD.exec(text) ?? [];
		return [
			{ text: before, isFound: false },
			{ text: word, isFound: true },
			{ text: after, isFound: false },
		];
	});
	const whole = parts.map(({ text }) => text).join('');
	if (/^\s*\p{Ll}/u.test(whole)) parts.unshift({ text: '… ', isFound: false });
	if (whole !== '' && !/[.!?…:]["”’)]*\s*$/.test(whole)) parts.push({ text: ' …', isFound: false });
	return parts.filter(({ text }) => text !== '');
}

/**
 * A whole text as Pagefind writes excerpts.
 *
 * @param content escaped text
 * @param places of the words that were found, counted from 0
 */
export function markWords(content: string, places: number[]): string {
	return content
		.split(/\s+/)
		.map((word, place) => (places.includes(place) ? `<mark>${word}</mark>` : word))
		.join(' ');
}

/** A word between what is neither letter nor number. */
const WORD = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])([^\p{L}\p{N}]*)$/su;
