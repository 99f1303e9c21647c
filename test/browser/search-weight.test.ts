/** What a search moves over the line, counted by a server that compresses. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page, Request } from 'playwright-core';
import { openBrowser } from '../../scripts/bench/open-browser.ts';
import { serveCompressed } from '../../scripts/bench/serve-compressed.ts';
import { untilDrawn } from './browser.ts';

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

/** Searches, waits until all that the search asked for is there, and counts the bytes of it. */
async function searchFor(page: Page, words: string): Promise<number> {
	const before = site.sent();
	const asked = new Set<Request>();
	const add = (request: Request) => void asked.add(request);
	const remove = (request: Request) => void asked.delete(request);
	page.on('request', add).on('requestfinished', remove).on('requestfailed', remove);
	await page.locator('dialog input').fill(words);
	await page.locator('dialog .status', { hasText: `“${words}”` }).waitFor();
	await untilDrawn(page);
	await expect.poll(() => asked.size).toBe(0);
	page.off('request', add).off('requestfinished', remove).off('requestfailed', remove);
	return site.sent() - before;
}

test('the first search moves at most 140 KB, each later one at most 65 KB, one that was made before nothing', async () => {
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
	expect(first).toBeLessThanOrEqual(140 * KB);
	for (const bytes of later) expect(bytes).toBeLessThanOrEqual(65 * KB);
	expect(await searchFor(page, 'Kabulov')).toBe(0);
	await page.close();
});
