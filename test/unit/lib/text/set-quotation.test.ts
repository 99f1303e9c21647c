import { expect, test } from 'vitest';
import { setQuotation } from '../../../../src/lib/text/set-quotation.ts';

test.each([
	['We agree.', '“We agree.”'],
	['We agree', '“We agree”.'],
	['is he right?', '“… is he right?”'],
	['He said "no."', '“He said "no."”'],
])('sets %j as %j', (words, set) => {
	expect(setQuotation(words)).toBe(set);
});
