import { expect, test } from 'vitest';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';

test('a word that emphasis divides is judged as readers see it, at its place in the text', () => {
	const text = 'Said by the c*\u043e*urt itself.';
	const [refusal, ...others] = parseProse(text).refusals;
	expect(others).toEqual([]);
	expect(refusal?.rule).toBe('mixed-script');
	expect(refusal?.message).toBe(
		'The word "c\u043eurt" mixes Latin and Cyrillic letters (“\u043e” among the others).',
	);
	expect(text.slice(refusal?.start, refusal?.end)).toBe('c*\u043e*urt');
});

test('a word within one stretch is told of once', () => {
	expect(parseProse('The *c\u043eurt* said.').refusals).toHaveLength(1);
});

test('code, pictures and new lines divide words', () => {
	expect(parseProse('Type `a`\u0430, a\n\u0430 and a\\\n\u0430.').refusals).toEqual([]);
});
