/**
 * What a page brings later says that it failed when it failed, and is asked for again. Search has `search-failures.test.ts`.
 * @module-tag full
 */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from './browser.ts';

const site = useSite();
const ENTRY = 'background/the-2003-listing/';

/** Opens a page with some files cut off. The service worker is kept out: it would ask for them itself. */
async function openWithout(files: string, path: string): Promise<Page> {
	const page = await site.open('', { serviceWorkers: 'block' });
	await page.context().route(files, (route) => route.abort());
	await page.goto(site.url + path);
	return page;
}
/** The addresses that are asked for from now on. */
function watch(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	return asked;
}

describe('the notes of an entry', () => {
	test.each([
		['their page', '**/notes/'],
		['their program', '**/entry-tools*'],
	])(
		'say that they could not be loaded without %s, and come once it is there',
		async (_, files) => {
			const page = await openWithout(files, ENTRY);
			const line = page.locator('#notes .elsewhere');
			await line.locator('button').waitFor({ state: 'attached' });
			// Opened, they are asked for again.
			const failed = page.waitForEvent('requestfailed');
			await page.locator('#notes summary').press('Enter');
			await failed;
			await expect
				.poll(() => line.innerText())
				.toBe('They could not be loaded here. Try again. They stand on a page of their own.');
			await page.context().unroute(files);
			await line.locator('button').click();
			await page.locator('#notes ol > li').first().waitFor();
			expect(await line.count()).toBe(0);
			await page.context().close();
		},
	);

	test('are opened where the address names one, to say so, and that one is shown once it is there', async () => {
		const page = await openWithout('**/notes/', `${ENTRY}#note-20`);
		const retry = page.locator('#notes .elsewhere button');
		await retry.waitFor();
		await page.waitForLoadState('networkidle');
		await page.context().unroute('**/notes/');
		await retry.press('Enter');
		await expect
			.poll(() => page.locator('#note-20').evaluate((note) => note.getBoundingClientRect().top))
			.toBeLessThan(900);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
		await page.context().close();
	});

	test('are not taken from another page that answers in place of theirs', async () => {
		const page = await site.open('', { serviceWorkers: 'block' });
		await page.route('**/notes/', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<p>Accept the terms' }),
		);
		await page.goto(site.url + ENTRY);
		await page.locator('#notes .elsewhere button').waitFor({ state: 'attached' });
		await page.unroute('**/notes/');
		await page.locator('#notes summary').press('Enter');
		await page.locator('#notes ol > li').first().waitFor();
		await page.context().close();
	});

	test('are asked for by another address of their program, and so is the margin', async () => {
		for (const name of ['entry-tools', 'margin']) {
			const files = `**/${name}.client*`;
			const page = await openWithout(files, ENTRY);
			await page.waitForLoadState('networkidle');
			await page.context().unroute(files);
			const asked = watch(page);
			await page.locator('#notes summary').press('Enter');
			await expect.poll(() => asked).toContainEqual(expect.stringMatching(`/${name}.*\\.js\\?1$`));
			await page.locator('.entry > .margin').waitFor({ state: 'attached' });
			await page.context().close();
		}
	});
});

describe('a live chart', () => {
	test.each([
		['its numbers', '**/data/charts/*.json'],
		['its program', '**/draw-live-chart*'],
	])(
		'says that it could not be loaded without %s, and lives once it is there',
		async (_, files) => {
			const page = await openWithout(files, 'charts/opium/');
			const line = page.getByText('The live chart could not be loaded. This is its picture.');
			await line.waitFor();
			expect(await page.locator('live-chart .picture').isVisible()).toBe(true);
			const retry = page.locator('live-chart button');
			await retry.press('Enter');
			await line.waitFor();
			await page.context().unroute(files);
			await retry.press('Enter');
			await page.waitForSelector('live-chart[data-live] canvas:focus');
			expect(await line.count()).toBe(0);
			await page.context().close();
		},
	);

	test('asks for its program by another address, and again once the line is back', async () => {
		const files = '**/draw-live-chart*';
		const page = await openWithout(files, 'charts/opium/');
		await page.locator('live-chart button').waitFor();
		await page.context().unroute(files);
		const asked = watch(page);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await page.waitForSelector('live-chart[data-live]');
		expect(asked).toContainEqual(expect.stringMatching(/draw-live-chart.*\.js\?1$/));
		await page.context().close();
	});
});

test('search that could not be opened is asked for by another address', async () => {
	const files = '**/search-dialog*';
	const page = await openWithout(files, '');
	const trigger = page.locator('[data-search-trigger]');
	await trigger.focus();
	await page.waitForLoadState('networkidle');
	await page.context().unroute(files);
	const asked = watch(page);
	await page.keyboard.press('/');
	await page.locator('dialog[open] input').waitFor();
	expect(asked).toContainEqual(expect.stringMatching(/search-dialog.*\.js\?1$/));
	await page.context().close();
});

test('a card that could not be loaded is asked for by another address', async () => {
	const files = '**/card.client*';
	const page = await openWithout(files, ENTRY);
	const mark = page.locator('.prose a.mark[data-note]').first();
	await mark.focus();
	await page.waitForLoadState('networkidle');
	await page.context().unroute(files);
	const asked = watch(page);
	await mark.press('Enter');
	await page.locator('.card:popover-open').waitFor();
	expect(asked).toContainEqual(expect.stringMatching(/card\.client.*\.js\?1$/));
	await page.context().close();
});
