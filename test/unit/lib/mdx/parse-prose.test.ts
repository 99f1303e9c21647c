import { describe, expect, test } from 'vitest';
import { parseProse, readLedgerUrl } from '../../../../src/lib/mdx/parse-prose.ts';
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
	test('tells which link a text stands in', () => {
		const runs = parseProse('The [nine days](claim:dry-spell) ended.').runs;
		expect(runs.map(({ text, link }) => [text, link?.id])).toEqual([
			['The ', undefined],
			['nine days', 'dry-spell'],
			[' ended.', undefined],
		]);
	});
	test('finds components with literal attributes and reports the others', () => {
		const [use] = parseProse('<Chart id="a" b={1} {...c} />').components;
		expect(use?.attributes).toEqual(new Map([['id', 'a']]));
		expect(use?.refused).toEqual(['b', '{...}']);
	});
	test('finds what content may not hold', () => {
		const { foreign } = parseProse('import a from "b"\n\n{1} and ![x](y.png)\n');
		expect(foreign.map(({ type }) => type)).toEqual(['mdxjsEsm', 'mdxTextExpression', 'image']);
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
