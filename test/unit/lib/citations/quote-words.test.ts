import { expect, test } from 'vitest';
import { quoteWords } from '../../../../src/lib/citations/quote-words.ts';

test.each([
	['Such claims are not credible.', '“Such claims are not credible.”'],
	['Such claims are not credible', '“Such claims are not credible”.'],
	['injected liquidity', '“… injected liquidity”.'],
	['Was it? “Yes.”', '“Was it? “Yes.””'],
])('quotes %s as a sentence', (words, quoted) => {
	expect(quoteWords(words)).toBe(quoted);
});
