/** What a search moves over the line, counted by a server that compresses. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser.ts';
import { comparePlain } from '../../scripts/bench/plain-search.ts';
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

async function searchFor(page: Page, words: string): Promise<void> {
	await page.locator('dialog input').fill(words);
	await page.locator('dialog .status', { hasText: `“${words}”` }).waitFor();
	await page.waitForTimeout(300);
}

test('the first search moves at most 130 KB, each later one at most 10 KB', async () => {
	const page = await browser.newPage();
	await page.goto(site.url);
	await page.waitForLoadState('networkidle');
	const start = site.sent();
	await page.keyboard.press('/');
	await searchFor(page, 'Kabulov');
	const first = site.sent() - start;
	const later: number[] = [];
	// Queries that find enough: help with spelling has a bound of its own.
	for (const words of ['frozen reserves', 'opium harvest', 'concert hall', 'embassy in Moscow']) {
		const before = site.sent();
		await searchFor(page, words);
		later.push(site.sent() - before);
	}
	expect(first).toBeGreaterThan(50 * KB);
	expect(first).toBeLessThanOrEqual(130 * KB);
	for (const bytes of later) expect(bytes).toBeLessThanOrEqual(10 * KB);
	await page.close();
});

test.each([0, 1000])(
	'the first search moves at most 1.1 times the bytes of plain Pagefind, with %i generated entries',
	async (scale) => {
		const { ours, plain } = await comparePlain(browser, scale);
		expect(plain.firstBytes).toBeGreaterThan(100 * KB);
		expect(ours.firstBytes).toBeGreaterThan(50 * KB);
		expect(ours.firstBytes / plain.firstBytes).toBeLessThanOrEqual(1.1);
	},
);
