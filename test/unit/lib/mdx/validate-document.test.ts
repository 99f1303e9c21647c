import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { validateDocument } from '../../../../src/lib/mdx/validate-document.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const FRONT_MATTER = `---\ntitle: A\ndescription: B.\nsection: background\norder: 2\npublished: '2026-11-24'\n---\n`;

/** What is said of a text that is to become a page, as the rule that it names; `passes` when it may. */
function show(source: string): string {
	try {
		validateDocument({ path: 'document.mdx', text: source });
		return 'passes';
	} catch (error) {
		return / {2}([a-z]+-[a-z-]+)\n/.exec((error as Error).message)?.[1] ?? String(error);
	}
}

/** The same of the checks. */
function check(source: string): string {
	const file = { file: 'entries/background/text.mdx', write: FRONT_MATTER + source };
	return runChecks(soundContent(file), FIXTURE_DAY).issues[0]?.rule ?? 'passes';
}

describe('validateDocument and the checks agree on', () => {
	test.each([
		['Plain words and `{code}`.', 'passes'],
		['\\{braces\\} and a \\<tag>', 'passes'],
		['```js\nimport fs from "fs"; {a}\n```', 'passes'],
		['Words.[^1]\n\n[^1]: More.', 'passes'],
		['export of goods grew', 'refused-import'],
		['import fs from "fs"', 'refused-import'],
		['import a | b\n-|-', 'refused-import'],
		['export const a = 1\n===', 'refused-import'],
		['<Statement>\nexport const a = 1\n</Statement>', 'refused-import'],
		['a {b} c', 'refused-expression'],
		['{/* a */}', 'refused-expression'],
		['\\\\{a}', 'refused-expression'],
		['<Chart id={1} />', 'refused-expression'],
		['<Chart {...a} />', 'refused-expression'],
		['[{a}](/report/)', 'refused-expression'],
		['<script>a</script>', 'unknown-component'],
		['<>a</>', 'unknown-component'],
		['<a.b />', 'unknown-component'],
		['<Fragment set:html="a" />', 'unknown-component'],
		['<constructor />', 'unknown-component'],
		['<Chart set:html="a" id="list-length" />', 'refused-attribute'],
		['<Chart client:load id="list-length" />', 'refused-attribute'],
		['<Chart style="a" id="list-length" />', 'refused-attribute'],
		['<Chart data-a="b" id="list-length" />', 'refused-attribute'],
		['<Chart id="list-length" id="b" />', 'component-attribute'],
		['<Chart id="constructor" />', 'reserved-name'],
		['<!-- a -->', 'refused-markup'],
		['<!DOCTYPE html>', 'refused-markup'],
		['<![CDATA[a]]>', 'refused-markup'],
		['<?php a ?>', 'refused-markup'],
		['[a][b]\n\n[b]: https://example.org/', 'refused-markup'],
		['- [ ] a', 'refused-markup'],
		['[a](javascript:b)', 'refused-address'],
		['![a](https://example.org/b.png)', 'refused-picture'],
		['![a](data:image/png;base64,AA)', 'refused-picture'],
		['![a](./b.svg)', 'refused-picture'],
		['![](./court.png)', 'missing-alt'],
		['a[^1]', 'lone-footnote'],
		['a &#x202e; b', 'hidden-character'],
		['a \u200b b', 'hidden-character'],
		['раypal', 'mixed-script'],
		[`${'>'.repeat(60)} a`, 'too-deep'],
		['<A>', 'mdx-syntax'],
	])('%j', (source, verdict) => {
		expect(check(source)).toBe(verdict);
		// A page is given the text with empty lines for its front matter.
		expect(show(`\n${source}`)).toBe(verdict);
	});
});

test.each(['---\na: b\n---\n', '+++\na = 1\n+++\n'])(
	'validateDocument refuses front matter that was left in the text: %j',
	(source) => {
		expect(show(source)).toBe('front-matter');
	},
);

test('validateDocument reports place, words and remedy, and no stack', () => {
	expect(() => validateDocument({ path: 'document.mdx', text: 'a {b} c' })).toThrow(
		[
			'This document cannot become a page.',
			'',
			'document.mdx:1:3  refused-expression',
			'  1 | a {b} c',
			'    |   ^',
			'  Braces begin an expression in MDX, and content holds no code.',
			'  Write "\\{" for a brace in text, and texts in double quotation marks for attributes.',
			'',
		].join('\n'),
	);
});
