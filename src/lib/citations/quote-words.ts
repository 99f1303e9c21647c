/**
 * Puts words in quotation marks as a sentence that stands alone. What begins inside a sentence says so, and a stop that the
 * record does not have stands outside of the marks.
 *
 * @example quoteWords('injected liquidity to the local economy') // '“… injected liquidity to the local economy”.'
 */
export function quoteWords(words: string): string {
	const opening = /^\p{Ll}/u.test(words) ? '… ' : '';
	const stop = /[.!?…]["”’)\]]?$/.test(words) ? '' : '.';
	return `“${opening}${words}”${stop}`;
}
