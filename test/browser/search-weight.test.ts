/** What a search moves over the line, counted by a server that compresses. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser.ts';
import { serveCompressed } from '../../scripts/serve-compressed.ts';

const KB = 1024;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveCompressed>>;

beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveCompressed('dist')]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

async function searchFor(page: Page, words: string): Promise<number> {
	const before = site.sent();
	await page.locator('dialog input').fill(words);
	await page.locator('dialog .status', { hasText: `“${words}”` }).waitFor();
	return site.sent() - before;
}

test('the first search moves at most 135 KB, each later one at most 45 KB, one that was made before nothing', async () => {
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.goto(site.url, { waitUntil: 'networkidle' });
	const start = site.sent();
	await page.keyboard.press('/');
	await searchFor(page, 'Kabulov');
	const first = site.sent() - start;
	const later: number[] = [];
	// Queries that find enough: help with spelling has a bound of its own.
	for (const words of ['frozen reserves', 'opium harvest', 'concert hall', 'embassy in Moscow'])
		later.push(await searchFor(page, words));
	expect(first).toBeGreaterThan(50 * KB);
	expect(first).toBeLessThanOrEqual(135 * KB);
	for (const bytes of later) expect(bytes).toBeLessThanOrEqual(45 * KB);
	expect(await searchFor(page, 'Kabulov')).toBe(0);
	await page.close();
});
