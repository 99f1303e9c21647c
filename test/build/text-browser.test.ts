/** How a text browser shows an entry, in the order in which it reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { runTool } from '../run-tool.ts';
import { copySmallSite } from '../small-site.ts';
import { OVER_TEXT, entryPages } from './site-files.ts';

/** The text of a page's main part as w3m shows it, in lines of eighty letters. */
function showAsText($: CheerioAPI): string {
	const options = ['-dump', '-T', 'text/html', '-cols', '80', '-I', 'UTF-8', '-O', 'UTF-8'];
	return runTool('w3m', 'w3m', options, $.html($('main'))).stdout;
}

test('the entry of the fixture reads as it did; "vitest --update" takes what is shown now', async () => {
	const site = copySmallSite();
	const { status, output } = site.build();
	expect(status, output).toBe(0);
	const html = readFileSync(join(site.folder, 'dist/background/listing/index.html'), 'utf8');
	site.remove();
	await expect(showAsText(load(html))).toMatchFileSnapshot('../fixtures/text-browser/listing.txt');
});

test.each(entryPages)('$path has every paragraph, in its order', ({ $ }) => {
	// The number of a note stands behind "^".
	const squeeze = (text: string) => text.replace(/\^\s*\d+|[\s\u00ad\u2060]+/g, '');
	const text = squeeze(showAsText($));
	let from = 0;
	const missing = $('.prose > :is(p, h2)')
		.toArray()
		.map((one) => {
			const copy = $(one).clone();
			copy.find(OVER_TEXT).remove();
			return squeeze(copy.text());
		})
		.filter((words) => {
			const place = text.indexOf(words, from);
			from = Math.max(from, place);
			return place < 0;
		});
	expect(missing).toEqual([]);
});
