import { expect, test } from 'vitest';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';

test('a word that emphasis divides is validated as readers see it, at its place in the text', () => {
	const text = 'Said by the c*\u043e*urt itself.';
	const [mixed, ...others] = parseProse(text).diagnostics;
	expect(others).toEqual([]);
	expect(mixed?.rule).toBe('mixed-script');
	expect(mixed?.message).toBe(
		'The word "c\u043eurt" mixes Latin and Cyrillic letters (“\u043e” among the others).',
	);
	const { column = 0, length = 0 } = mixed ?? {};
	expect(text.slice(column - 1, column - 1 + length)).toBe('c*\u043e*urt');
});

test('a word within one stretch is reported once', () => {
	expect(parseProse('The *c\u043eurt* said.').diagnostics).toHaveLength(1);
});

test('code, pictures and new lines divide words', () => {
	expect(parseProse('Type `a`\u0430, a\n\u0430 and a\\\n\u0430.').diagnostics).toEqual([]);
});
