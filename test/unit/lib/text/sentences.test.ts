import { expect, test } from 'vitest';
import { openingOf } from '../../../../src/lib/text/sentences.ts';

test('openingOf gives the first sentence', () => {
	expect(openingOf('The count is 149. It rose.')).toBe('The count is 149.');
});

test('openingOf adds the next sentence to one that is but a word or two', () => {
	expect(openingOf('Yes. It was warned. Twice.')).toBe('Yes. It was warned.');
	expect(openingOf('No.')).toBe('No.');
});
