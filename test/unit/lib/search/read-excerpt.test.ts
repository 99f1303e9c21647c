import { expect, test } from 'vitest';
import { markWords, readExcerpt } from '../../../../src/lib/search/read-excerpt.ts';

/** Found words in braces. */
const read = (html: string) =>
	readExcerpt(html)
		.map(({ text, isFound }) => (isFound ? `{${text}}` : text))
		.join('');

test('marks words without the punctuation around them', () => {
	expect(read('Tonnes of <mark>opium.</mark> It (the <mark>“poppy”,</mark> they say) grew.')).toBe(
		'Tonnes of {opium}. It (the “{poppy}”, they say) grew.',
	);
});

test('keeps punctuation within a word', () => {
	expect(read('The <mark>ISIS-K</mark> of <mark>3.5</mark> and <mark>O’Brien’s.</mark>')).toBe(
		'The {ISIS-K} of {3.5} and {O’Brien’s}.',
	);
});

test('says where the text goes on', () => {
	expect(read('the Afghan <mark>crop</mark> in')).toBe('… the Afghan {crop} in …');
	expect(read('The <mark>crop.</mark>')).toBe('The {crop}.');
	expect(read('He said “the <mark>end.”</mark>')).toBe('He said “the {end}.”');
});

test('shows escaped characters as they are, and takes none of them for a mark', () => {
	expect(read('A &lt;mark&gt; &amp;lt; of <mark>B&amp;B</mark>.')).toBe('A <mark> &lt; of {B&B}.');
});

test('a text without letters is marked whole', () => {
	expect(read('<mark>…</mark>.')).toBe('{…}.');
});

test('nothing is nothing', () => {
	expect(readExcerpt('')).toEqual([]);
});

test('a whole text is marked where words were found', () => {
	expect(markWords('The ban  &lt;stands&gt;\nno longer.', [1, 3])).toBe(
		'The <mark>ban</mark> &lt;stands&gt; <mark>no</mark> longer.',
	);
});
