/** Style sheets and scripts hold nothing that the oldest browsers we make pages for cannot read, or only beside what they can. */
import { readFileSync, readdirSync } from 'node:fs';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { CSS_TARGET, OLDEST_BROWSERS } from '../../src/lib/head/oldest-browsers.ts';
import { SITE } from '../site-folder.ts';
import { pages } from './site-files.ts';

const files = readdirSync(SITE.folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => /^_astro\/.*\.(?:css|js)$|^sw\.js$/.test(name.replaceAll('\\', '/')))
	.map((name) => ({ name, text: readFileSync(`${SITE.folder}/${name}`, 'utf8') }));
const styles = files.filter(({ name }) => name.endsWith('.css'));
const scripts = files.filter(({ name }) => name.endsWith('.js'));
const find = (list: typeof files, pattern: RegExp) =>
	list.flatMap(({ name, text }) =>
		[...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
	);

test('there are style sheets and scripts', () => {
	expect(styles.length).toBeGreaterThan(1);
	expect(scripts.length).toBeGreaterThan(10);
});

describe('no style sheet', () => {
	test.each([
		[
			'a colour for each theme in one value (Chrome 123, Firefox 120, Safari 17.5)',
			/light-dark\([^)]*\)/g,
		],
		['mixed colours (Chrome 111, Safari 16.2)', /color-mix\([^)]*\)/g],
		['widths in the form of ranges (Safari 16.4)', /@media[^{]*[<>]=?[^{]*/g],
		['nested rules (Chrome 112, Firefox 117, Safari 16.5)', /&[^{]*\{/g],
		[
			'more than the line in text-decoration (Safari 26.2)',
			/[;{]text-decoration:(?:none|underline|line-through)? ?[^;}]+/g,
		],
	])('has %s', (_, pattern) => {
		const found = find(styles, pattern);
		expect(
			found.filter((one) => !/text-decoration:(?:none|underline|line-through)$/.test(one)),
		).toEqual([]);
	});

	test('has content with other words for listeners alone (Firefox 128, Safari 17.4)', () => {
		const alone = styles.flatMap(({ name, text }) =>
			// Who knows this selector knows such content.
			[
				...text
					.replace(/@supports selector\(::details-content\)\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
					.matchAll(/[{;](content:[^;}]*;)?content:([^;}]*) ?\/ ?""/g),
			]
				.filter(([, before]) => before === undefined)
				.map(([found]) => `${name}: ${found}`),
		);
		expect(alone).toEqual([]);
	});
});

describe('no script', () => {
	test.each(scripts)('has syntax that came later: $name', async ({ text }) => {
		const write = async (target: string | string[]) => {
			// esbuild waits for browsers that know every script of Unicode; all of these know letters.
			const supported = { 'regexp-unicode-property-escapes': true };
			return (await transform(text, { target, supported, minify: true, format: 'esm' })).code;
		};
		expect(await write(CSS_TARGET)).toBe(await write('esnext'));
	});

	test('looks behind in a pattern that it makes (Safari 16.4)', () => {
		expect(find(scripts, /.{20}\(\?<[=!].{20}/g)).toEqual([]);
	});

	test('calls what came later', () => {
		const LATER =
			/\.(?:toSorted|toReversed|toSpliced|withResolvers|fromAsync|canParse|isSubsetOf|checkVisibility)\(|\b(?:Object|Map)\.groupBy\(|\bIterator\.|\.aria[A-Z]\w*=(?!=)|\baria[A-Z]\w*:/g;
		expect(find(scripts, LATER)).toEqual([]);
	});
});

test('the page on what was measured names the oldest browsers', () => {
	const text =
		pages
			.find(({ path }) => path === '/about/measured/')
			?.$('main')
			.text() ?? '';
	for (const [name, version] of Object.entries(OLDEST_BROWSERS))
		expect(text).toContain(`${name} ${version}`);
});
