import { describe, expect, test } from 'vitest';
import { readLedgerUrl } from '../../../../src/lib/ledger/ledger-url.ts';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';
import { readInline, readPlain } from '../../../../src/lib/mdx/read-inline.ts';

describe('parseProse', () => {
	test('finds ledger links with their words and places', () => {
		const [link] = parseProse('The [nine days](claim:dry-spell) ended.').links;
		expect(link).toMatchObject({
			scheme: 'claim',
			id: 'dry-spell',
			text: 'nine days',
			start: 4,
			end: 32,
		});
	});
	test('says which link a text stands in', () => {
		const runs = parseProse('The [nine days](claim:dry-spell) ended.').runs;
		expect(runs.map(({ text, link }) => [text, link?.id])).toEqual([
			['The ', undefined],
			['nine days', 'dry-spell'],
			[' ended.', undefined],
		]);
	});
	test('finds components with their attributes', () => {
		const [use] = parseProse('<Chart id="a" />').components;
		expect(use?.attributes).toEqual(new Map([['id', 'a']]));
	});
	test('finds pictures and footnotes', () => {
		const { pictures, footnotes } = parseProse('![x](./y.png)[^1]\n\n[^1]: Words.\n');
		expect(pictures.map(({ url }) => url)).toEqual(['./y.png']);
		expect(footnotes).toEqual(['1']);
	});
	test('reports every program in a text and reads nothing else of it', () => {
		const prose = parseProse('import a from "b"\n\n{1} and [x](term:y)\n');
		expect(prose.diagnostics.map(({ rule, line, column }) => [rule, line, column])).toEqual([
			['refused-import', 1, 1],
			['refused-expression', 3, 1],
		]);
		expect(prose.isUnread).toBe(true);
		expect(prose.links).toEqual([]);
	});
	test('keeps places true when the text stands inside a file', () => {
		expect(parseProse('a [b](term:c)', { offset: 100 }).links[0]?.start).toBe(102);
	});
});

test('readLedgerUrl reads only the schemes of the ledger', () => {
	expect(readLedgerUrl('claim:crocus-toll')).toEqual({ scheme: 'claim', id: 'crocus-toll' });
	expect(readLedgerUrl('https://example.org')).toBeUndefined();
	expect(readLedgerUrl('javascript:alert')).toBeUndefined();
});

test('readInline splits a text into plain, emphasised and linked stretches', () => {
	expect(readInline('The *very* [list](term:list).')).toEqual([
		{ text: 'The ' },
		{ text: 'very', isEmphasis: true },
		{ text: ' ' },
		{ text: 'list', url: 'term:list' },
		{ text: '.' },
	]);
	expect(readPlain('The *very* [list](term:list).')).toBe('The very list.');
});
