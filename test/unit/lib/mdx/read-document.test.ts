import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/lib/mdx/read-document.ts';
import type { DocumentPart } from '../../../../src/lib/mdx/document-parts.ts';

const read = (text: string) => readDocument({ path: 'src/content/entries/background/a.mdx', text });
/** The HTML alone. */
const htmlOf = (parts: DocumentPart[]): string =>
	parts.map((part) => (typeof part === 'string' ? part : htmlOf(part.parts))).join('');

test('a document is HTML with the components that stand in it, in order', () => {
	expect(
		read(
			'Some *strong* words.\n\n<Chart id="a" />\n\n[Words](claim:b) & <more>.'.replace(
				'<more>',
				'\\<',
			),
		).parts,
	).toEqual([
		'<p>Some <em>strong</em> words.</p>\n',
		{ name: 'Chart', attributes: { id: 'a' }, parts: [] },
		'\n<p>',
		{ name: 'a', attributes: { href: 'claim:b#1' }, parts: ['Words'] },
		' &#x26; &#x3C;.</p>',
	]);
});

test('a component holds parts of its own', () => {
	expect(
		read('<Statement id="a" verdict="held-up" says="B">\n\nC [d](claim:e).\n\n</Statement>').parts,
	).toEqual([
		{
			name: 'Statement',
			attributes: { id: 'a', verdict: 'held-up', says: 'B' },
			parts: [
				'<p>C ',
				{ name: 'a', attributes: { href: 'claim:e#1', after: '.' }, parts: ['d'] },
				'</p>',
			],
		},
	]);
});

test('ledger links are counted for each record, in the order of the page', () => {
	const links = (parts: DocumentPart[]): string[] =>
		parts.flatMap((part) =>
			typeof part === 'string' ? [] : [part.attributes['href'] ?? '', ...links(part.parts)],
		);
	expect(links(read('[a](claim:x) [b](claim:y) [c](claim:x) [d](/report/)').parts)).toEqual([
		'claim:x#1',
		'claim:y#1',
		'claim:x#2',
		'/report/',
	]);
});

test('punctuation goes with a link that has a note, and stays beside other links', () => {
	expect(read('“[A](claim:a)”, [b](term:b), [c](/c/): d').parts).toEqual([
		'<p>“',
		{ name: 'a', attributes: { href: 'claim:a#1', after: '”,' }, parts: ['A'] },
		' ',
		{ name: 'a', attributes: { href: 'term:b#1' }, parts: ['b'] },
		', ',
		{ name: 'a', attributes: { href: '/c/' }, parts: ['c'] },
		': d</p>',
	]);
});

test('headings have ids from their words, each its own', () => {
	const { parts, headings } = read('## The *list*\n\n### More\n\n## The list\n');
	expect(headings).toEqual([
		{ depth: 2, slug: 'the-list', text: 'The list' },
		{ depth: 3, slug: 'more', text: 'More' },
		{ depth: 2, slug: 'the-list-1', text: 'The list' },
	]);
	expect(htmlOf(parts)).toContain('<h2 id="the-list-1">The list</h2>');
});

test('footnotes are links within the page', () => {
	const html = htmlOf(read('Words.[^1]\n\n[^1]: More.').parts);
	expect(html).toContain('<a href="#user-content-fn-1"');
	expect(html).toContain('<li id="user-content-fn-1">');
});

test('a picture is one of the files beside the entry', () => {
	expect(read('![The court](./court.jpg)').parts).toEqual([
		'<p>',
		{
			name: 'img',
			attributes: { src: '/src/content/entries/background/court.jpg', alt: 'The court' },
			parts: [],
		},
		'</p>',
	]);
});

test('a column aligned to the right is one of numbers, and no cell has a style of its own', () => {
	const html = htmlOf(
		read('| Year | Left | Middle | Tonnes |\n| --- | :-- | :-: | --: |\n| 2024 | a | b | 12 |\n')
			.parts,
	);
	expect(html.match(/<t[hd] class="number">/g)).toHaveLength(2);
	expect(html).not.toContain('style');
});

test('punctuation is as in print, and an element without an end has none', () => {
	expect(htmlOf(read('"A" -- b...\\\nc').parts)).toBe('<p>“A” – b…<br>\nc</p>');
});

test('a document that content may not hold is refused', () => {
	expect(() => read('a {b} c')).toThrow('refused-expression');
});
