import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
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

interface Golden {
	ask: string;
	/** The first result. */
	first?: string;
	/** One of these is among the first three results. */
	answers?: string[];
}
const golden = parse(
	readFileSync(new URL('../search/golden.yaml', import.meta.url), 'utf8'),
) as Golden[];

test('every question of the golden file finds its answer', async () => {
	const page = await open('search/');
	const misses: string[] = [];
	for (const { ask, first, answers = [] } of golden) {
		await page.locator('#search-page input').fill(ask);
		await page.waitForURL((url) => url.searchParams.get('q') === ask);
		const found = await page.$$eval('#search-page .results > li:not(.section) a', (links) =>
			links.map((link) => link.getAttribute('href') ?? ''),
		);
		const paths = found
			.slice(0, 3)
			.map((path) => `/${path.slice(new URL(site.url).pathname.length)}`);
		const isRight = first ? paths[0] === first : paths.some((path) => answers.includes(path));
		if (!isRight) misses.push(`${ask} -> ${paths.join(' ')}`);
	}
	expect(misses).toEqual([]);
	await page.context().close();
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

test('a search without results says so', async () => {
	const page = await open('search/?q=zzzzqqqq');
	await page.locator('#search-page .status', { hasText: 'Nothing was found' }).waitFor();
	await page.context().close();
});
