import { expect, test } from 'vitest';
import { findHidden, findMixedWords } from '../../../../src/lib/text/characters.ts';

test.each([
	['line ends and tabs', 'a\tb\r\nc\n'],
	['a space that does not break', '3.5\u00a0billion'],
	['a joiner within a Persian word', 'می\u200cخواهم'],
	['an emoji with its variation mark', '❤\ufe0f'],
	['the sign for the end of a verse', 'آية\u06dd'],
])('findHidden lets through %s', (_, text) => {
	expect(findHidden(text)).toEqual([]);
});

test.each([
	['a\u202eb', 'U+202E', 'a character that changes the direction of the text'],
	['a\u2066b', 'U+2066', 'a character that changes the direction of the text'],
	['a\u200bb', 'U+200B', 'an invisible character'],
	['a\u200db', 'U+200D', 'an invisible character'],
	['خ\u200c ', 'U+200C', 'an invisible character'],
	['a\u00adb', 'U+00AD', 'a soft hyphen'],
	['a\ufeffb', 'U+FEFF', 'a byte order mark'],
	['a\u{e0041}b', 'U+E0041', 'a tag character'],
	['a\ufe0fb', 'U+FE0F', 'an invisible character'],
	['a\u{e0100}b', 'U+E0100', 'an invisible character'],
	['a\u3164b', 'U+3164', 'an invisible character'],
	['a\0b', 'U+0000', 'a control character'],
	['a\rb', 'U+000D', 'a control character'],
	['a\u0085b', 'U+0085', 'a control character'],
	['a\ue000b', 'U+E000', 'a character of private use'],
	['a\u2028b', 'U+2028', 'a line separator'],
	['a\ufffeb', 'U+FFFE', 'an invisible character'],
	['a\ufffdb', 'U+FFFD', 'the sign that stands for broken bytes'],
])('findHidden finds what stands in %j', (text, code, kind) => {
	expect(findHidden(text)).toEqual([{ start: 1, end: text.length - 1, code, kind }]);
});

test('findHidden tells of neighbours once', () => {
	expect(findHidden('a\u200b\u200b\u200bb')).toHaveLength(1);
});

test.each(['Кабулов', 'Kabulov-Кабулов', 'Taliban (Талибан)', 'naïve', '5 μg', '10 kΩ', 'θεός'])(
	'findMixedWords lets through %s',
	(text) => {
		expect(findMixedWords(text)).toEqual([]);
	},
);

test('findMixedWords names the letters that are of another script', () => {
	expect(findMixedWords('The Tаlibаn')).toEqual([
		{ start: 4, end: 11, word: 'Tаlibаn', scripts: ['Latin', 'Cyrillic'], odd: 'а' },
	]);
});
