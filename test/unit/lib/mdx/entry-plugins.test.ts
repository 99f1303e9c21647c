import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { renderEntry } from '../../../fuzz/render-entry.ts';
import { refuseCode } from '../../../../src/lib/mdx/entry-plugins.ts';
import { readFrontMatter } from '../../../../src/lib/mdx/parse-entry.ts';
import { validateKeys } from '../../../../src/lib/mdx/validate-document.ts';
import { refusedInTheTree } from '../../../corpus.ts';

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
	const compile = (text: string) => () => mdxToJs(text, { mdastPlugins: [refuseCode] });
	test.each([
		['an import', 'import fs from "node:fs"', 'mdxjsEsm'],
		['an export', 'export const a = 1', 'mdxjsEsm'],
		['an expression of its own', '{globalThis.a}', 'mdxFlowExpression'],
		['an expression in a sentence', 'a {globalThis.a} b', 'mdxTextExpression'],
		['an attribute that is an expression', '<Chart id={globalThis.a} />', 'mdxJsxFlowElement'],
		['a spread', 'a <Chart {...globalThis} /> b', 'mdxJsxTextElement'],
		['an unknown attribute', '<Chart id="a" set:html="b" />', 'mdxJsxFlowElement'],
		['an element', '<script>alert(1)</script>', 'mdxJsxFlowElement'],
		['a member', '<globalThis.process.exit />', 'mdxJsxFlowElement'],
		['a fragment', '<>a</>', 'mdxJsxFlowElement'],
		['a script in a link', '[a](javascript:b)', 'link'],
		['a script as a picture', '![a](../../../site.ts)', 'image'],
		['a picture with a query', '![a](./a.png?raw)', 'image'],
		['a link by reference', '[a][b]\n\n[b]: javascript:c', 'linkReference'],
	])('%s is refused in the tree', (_, text, type) => {
		expect(compile(text)).toThrow(
			`This document cannot become a page: it holds what is no text (${type}).`,
		);
	});
	test.each(refusedInTheTree.filter(({ path }) => path.endsWith('.mdx')))(
		'$name compiles to no code of its own',
		({ path, files }) => {
			const text = String(files.find((file) => file.path === path)?.content);
			const { body } = readFrontMatter({ path, text });
			let code: string;
			try {
				({ code } = mdxToJs(body, { mdastPlugins: [refuseCode], jsxImportSource: 'astro' }));
			} catch {
				return;
			}
			// What compiles holds texts alone: nothing of the canary is outside of a string.
			expect(code.replace(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/canary|globalThis|process\./);
		},
	);
});

test('an address that only the compiler’s punctuation makes is refused', () => {
	expect(() => render('[https://a.org--evil.com/\n')).toThrow('an address that nobody wrote');
	expect(() => render('[mailto:a--b@c.org\n')).toThrow('an address that nobody wrote');
});

test.each(['layout', '__proto__', 'setup'])('front matter with the key "%s" is refused', (key) => {
	const frontMatter = JSON.parse(`{"title":"A","${key}":"../a.astro"}`) as object;
	expect(() => validateKeys('a.mdx', frontMatter)).toThrow(`Front matter has no key "${key}".`);
});
