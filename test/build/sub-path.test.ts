/** What the site under a path of its own tells machines. Its pages, search, copies and frames have their usual tests, which run on it too. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITE, SUB_PATH } from '../site-folder.ts';

const read = (name: string) => readFileSync(`${SITE.folder}/${name}`, 'utf8');

test('these tests run on it', () => {
	expect(SITE).toEqual(SUB_PATH);
});

test('an app starts under it', () => {
	const { start_url, scope, icons } = JSON.parse(read('manifest.webmanifest')) as {
		start_url: string;
		scope: string;
		icons: { src: string }[];
	};
	expect([start_url, scope]).toEqual([SITE.base, SITE.base]);
	for (const { src } of icons) expect(src.startsWith(SITE.base)).toBe(true);
});

test.each([
	'robots.txt',
	'sitemap-index.xml',
	'sitemap-0.xml',
	'feed.xml',
	'feed.json',
	'entries.xml',
])('every address in %s is under it', (name) => {
	const addresses = read(name).match(/https:\/\/[\w-]+\.example\/[^"<\\\s]*/g) ?? [];
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((one) => !one.startsWith(SITE.url + SITE.base))).toEqual([]);
});
