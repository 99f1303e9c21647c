import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { askGolden, scoreGolden } from '../../scripts/bench/golden-search.ts';
import { WIDE, openBrowser, serveSite } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

async function open(path: string): Promise<Page> {
	const context = await browser.newContext({ viewport: WIDE });
	const page = await context.newPage();
	await page.goto(site.url + path);
	return page;
}

const firstResult = async (page: Page, box: string) => {
	const link = page.locator(`${box} .results a`).first();
	await link.waitFor();
	return new URL((await link.getAttribute('href')) ?? '', site.url).pathname;
};

test('answers the golden queries at least as well as was accepted', async () => {
	const page = await open('search/');
	const results = await askGolden(page, new URL(site.url).pathname);
	await page.context().close();
	const { first, three } = scoreGolden(results);
	expect(results.length).toBeGreaterThanOrEqual(120);
	expect(first).toBeGreaterThanOrEqual(0.85);
	expect(three).toBeGreaterThanOrEqual(0.97);
	// The fixed point: neither may fall by more than one query.
	const count = (share: number) => Math.round(share * results.length);
	const accepted = JSON.parse(readFileSync('test/search/accepted.json', 'utf8')) as {
		first: number;
		three: number;
	};
	expect(count(first)).toBeGreaterThanOrEqual(accepted.first - 1);
	expect(count(three)).toBeGreaterThanOrEqual(accepted.three - 1);
});

test.each(['/', 'Control+k'])(
	'%s opens search anywhere, Escape closes it and gives focus back',
	async (key) => {
		const page = await open('report/');
		await page.locator('[data-search-trigger]').focus();
		await page.keyboard.press(key);
		expect(
			await page
				.locator('dialog[open] input')
				.evaluate((input) => input === document.activeElement),
		).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('dialog[open]').count()).toBe(0);
		expect(
			await page.locator('[data-search-trigger]').evaluate((one) => one === document.activeElement),
		).toBe(true);
		await page.context().close();
	},
);

test('arrow keys go through the results and Enter opens one', async () => {
	const page = await open('');
	await page.keyboard.press('/');
	await page.keyboard.type('Kabulov');
	await firstResult(page, 'dialog');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/report/**');
	await page.context().close();
});

test('the address of the search page follows the words', async () => {
	const page = await open('search/');
	await page.locator('#search-page input').fill('Crocus');
	await firstResult(page, '#search-page');
	expect(new URL(page.url()).searchParams.get('q')).toBe('Crocus');
	await page.context().close();
});

test('nothing of the search engine is loaded before it is wanted', async () => {
	const context = await browser.newContext({ viewport: WIDE });
	const page = await context.newPage();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${site.url}report/`);
	await page.waitForTimeout(400);
	expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await page.locator('[data-search-trigger]').hover();
	await page.waitForRequest((request) => request.url().includes('/pagefind/'));
	await context.close();
});
