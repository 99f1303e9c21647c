import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { renderEntry } from '../../../fuzz/render-entry.ts';
import { refuseCode } from '../../../../src/lib/mdx/entry-plugins.ts';

const HEAD = '---\ntitle: A\n---\n';
const render = (text: string) => renderEntry('entries/background/a.mdx', HEAD + text);
const of = (name: string, text: string) =>
	render(text)
		.filter((one) => one.name === name)
		.map(({ attributes }) => attributes);

test('ledger links are counted for each record, in the order of the page', () => {
	expect(
		of('a', '[a](claim:x) [b](claim:y) [c](claim:x) [d](/report/)').map(({ href }) => href),
	).toEqual(['claim:x#1', 'claim:y#1', 'claim:x#2', '/report/']);
});

test('punctuation goes with a link that has a note, and stays beside other links', () => {
	expect(of('a', '“[A](claim:a)”, [b](term:b), [c](/c/): d')).toEqual([
		{ href: 'claim:a#1', after: '”,' },
		{ href: 'term:b#1' },
		{ href: '/c/' },
	]);
});

test('a component has its attributes as they are written', () => {
	expect(of('Chart', 'Words.\n\n<Chart id="a" />\n')).toEqual([{ id: 'a' }]);
});

test('a column aligned to the right is one of numbers, and no cell has a style of its own', () => {
	const table =
		'| Year | Left | Middle | Tonnes |\n| --- | :-- | :-: | --: |\n| 24 | a | b | 12 |\n';
	const cells = [...of('th', table), ...of('td', table)];
	expect(cells.filter((cell) => cell['class'] === 'number')).toHaveLength(2);
	expect(cells.filter((cell) => 'style' in cell)).toEqual([]);
});

test('a document that content may not hold is refused before it is parsed', () => {
	expect(() => render('a {b} c')).toThrow('refused-expression');
});

describe('without the guard', () => {
	test.each([
		['an import', 'import fs from "node:fs"', 'mdxjsEsm'],
		['an export', 'export const a = 1', 'mdxjsEsm'],
		['an expression of its own', '{globalThis.a}', 'mdxFlowExpression'],
		['an expression in a sentence', 'a {globalThis.a} b', 'mdxTextExpression'],
	])('%s is refused in the tree', (_, text, type) => {
		expect(() => mdxToJs(text, { mdastPlugins: [refuseCode] })).toThrow(
			`This document cannot become a page: it holds code (${type}).`,
		);
	});
});
