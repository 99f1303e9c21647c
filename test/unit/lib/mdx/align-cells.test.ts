import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { alignCells } from '../../../../src/lib/mdx/align-cells.ts';

const TABLE =
	'| Year | Left | Middle | Tonnes |\n| --- | :-- | :-: | --: |\n| 2024 | a | b | 12 |\n';

function compile(hastPlugins: (typeof alignCells)[]): string {
	return String(mdxToJs(TABLE, { hastPlugins, features: { gfm: true } }).code);
}

test('a column aligned to the right is one of numbers', () => {
	expect(compile([alignCells]).match(/className: "number"|class: "number"/g)).toHaveLength(2);
});

test('no cell of a table has a style of its own, as it would have else', () => {
	expect(compile([])).toContain('style');
	expect(compile([alignCells])).not.toContain('style');
});
