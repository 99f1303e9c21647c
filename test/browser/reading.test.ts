import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const ENTRY = 'background/the-2003-listing/';

describe('colours', () => {
	test('follow the system, and the reader may choose others that stay', async () => {
		const page = await site.open('', { colorScheme: 'dark' });
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const dark = await paper();
		await page.locator('theme-choice select').selectOption('light');
		const light = await paper();
		expect(light).not.toBe(dark);
		await page.reload();
		expect(await paper()).toBe(light);
		await page.context().close();
	});

	test('do not flash: the choice is on the page before anything is painted', async () => {
		const context = await site.browser.newContext({ colorScheme: 'light' });
		await context.addInitScript(() => localStorage.setItem('theme', 'dark'));
		const page = await context.newPage();
		await page.goto(site.url, { waitUntil: 'commit' });
		await page.waitForSelector('body');
		expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
		await context.close();
	});
});

describe('without scripts', () => {
	test.each([ENTRY, 'report/'])('%s shows its text, notes, charts and tables', async (path) => {
		const page = await site.open(path, { javaScriptEnabled: false });
		expect((await page.locator('.prose').innerText()).split(/\s+/).length).toBeGreaterThan(100);
		expect(await page.locator('figure.chart svg').first().isVisible()).toBe(true);
		expect(await page.locator('theme-choice').isVisible()).toBe(false);
		await page.locator('figure.chart a', { hasText: 'Table, sources and files' }).first().click();
		await page.locator('figure.chart summary', { hasText: 'Table' }).click();
		expect(await page.locator('figure.chart table').first().isVisible()).toBe(true);
		await page.goto(site.url + path);
		await page.locator('#notes summary').click();
		await page.locator('#notes .elsewhere a').click();
		expect(await page.locator('.notes li[id]').count()).toBeGreaterThan(0);
		await page.goto(site.url + path);
		const words = page.locator('.key [data-filter]').first();
		expect(await words.evaluate(({ tagName }) => tagName)).toBe('SPAN');
		await page.locator('.prose a.mark[data-note]').first().click();
		expect(new URL(page.url()).pathname).toMatch(/\/(?:claims|sources)\//);
		await page.context().close();
	});
});

test('on paper the notes stand at the end with their addresses, and the interface is gone', async () => {
	const page = await site.open(ENTRY);
	await page.locator('#notes li[id]').first().waitFor({ state: 'attached' });
	await page.locator('.prose a.mark[data-note]').first().click();
	await page.locator('.card').waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.card').isVisible()).toBe(false);
	expect(await page.locator('.walk').isVisible()).toBe(false);
	expect(await page.locator('#notes li[id]').first().isVisible()).toBe(true);
	expect(await page.locator('body > header').isVisible()).toBe(false);
	const address = await page
		.locator('.notes a[rel=external]')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('http');
	await page.context().close();
});

test('without scripts a term leads to its definition', async () => {
	const page = await site.open(ENTRY, { javaScriptEnabled: false });
	const word = page.locator('.prose a.word').first();
	const words = (await word.textContent())?.trim().split(' ')[0] ?? '?';
	await word.click();
	expect(await page.locator(':target').textContent()).toContain(words);
	await page.context().close();
});
