import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { askGolden, scoreGolden } from '../../scripts/bench/search.ts';
import { WIDE, untilQuiet, useSite } from './browser.ts';

const site = useSite();

const firstResult = async (page: Page, box: string) => {
	const link = page.locator(`${box} .results a`).first();
	await link.waitFor();
	return new URL((await link.getAttribute('href')) ?? '', site.url).pathname;
};

test('answers 95 of 100 golden queries first, and 99 among the first three', async () => {
	const page = await site.open('search/');
	const results = await askGolden(page, site.url);
	await page.context().close();
	const { first, three } = scoreGolden(results);
	expect(results.length).toBeGreaterThanOrEqual(206);
	expect(first).toBeGreaterThanOrEqual(0.95);
	expect(three).toBeGreaterThanOrEqual(0.99);
});

test.each(['/', 'Control+k'])(
	'%s opens search anywhere, Escape closes it and gives focus back',
	async (key) => {
		const page = await site.open('report/');
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

test('what is typed before search is there is not lost', async () => {
	const page = await site.open('');
	let letCome = () => {};
	const isTyped = new Promise<void>((resolve) => (letCome = resolve));
	await page.route('**/search-dialog*', async (route) => {
		await isTyped;
		await route.continue();
	});
	await page.keyboard.press('/');
	await page.keyboard.type('Kabulof');
	await page.keyboard.press('Backspace');
	await page.keyboard.type('v');
	letCome();
	await firstResult(page, 'dialog');
	expect(await page.locator('dialog input').inputValue()).toBe('Kabulov');
	await page.context().close();
});

test('where search cannot be loaded, its link leads to its page', async () => {
	// Where the service worker is quick, it would ask for the file, and no route of the page sees that.
	const page = await site.open('', { serviceWorkers: 'block' });
	await page.route('**/search-dialog*', (route) => route.abort());
	await page.keyboard.press('/');
	await page.waitForURL('**/search/');
	await page.context().close();
});

test('arrow keys go through the results and Enter opens one', async () => {
	const page = await site.open('');
	await page.keyboard.press('/');
	await page.keyboard.type('Kabulov');
	await firstResult(page, 'dialog');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/people/#zamir-kabulov');
	await page.context().close();
});

test('the address of the search page follows the words', async () => {
	const page = await site.open('search/');
	await page.locator('#search-page input').fill('Crocus');
	await firstResult(page, '#search-page');
	expect(new URL(page.url()).searchParams.get('q')).toBe('Crocus');
	await page.context().close();
});

test('nothing of the search engine is loaded before it is wanted', async () => {
	const context = await site.browser.newContext({ viewport: WIDE });
	const page = await context.newPage();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${site.url}report/`);
	await untilQuiet(page);
	expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
	await page.locator('[data-search-trigger]').hover();
	await page.waitForRequest((request) => request.url().includes('/pagefind/'));
	await context.close();
});
