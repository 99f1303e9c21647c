/** The notes of an entry: the numbers in its text, and the folded list at its end. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { untilDrawn, useSite } from './browser.ts';
import { findWrappedNumbers } from './wrapped-numbers.ts';

const site = useSite();
const ENTRY = 'background/the-2003-listing/';

const isFolded = (page: Page) =>
	page.locator('#notes').evaluate((one) => !(one as HTMLDetailsElement).open);
/** Whether an element lies within the window. */
const isSeen = (page: Page, selector: string) =>
	page.locator(selector).evaluate((one) => {
		const { top, bottom } = one.getBoundingClientRect();
		return top >= -1 && bottom <= innerHeight + 1;
	});
const untilLoaded = (page: Page) =>
	page.locator('#notes ol > li').first().waitFor({ state: 'attached' });

describe('the notes at the end', () => {
	test('come once the page is there, folded, out of the way of the Tab key', async () => {
		const page = await site.open(ENTRY);
		await untilLoaded(page);
		const numbers = await page
			.locator('.prose a.mark[data-note]')
			.evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('data-note'))).size);
		expect(await page.locator('#notes ol > li').count()).toBe(numbers);
		expect(await isFolded(page)).toBe(true);
		const stops = await page
			.locator('#notes a')
			.evaluateAll((links) => links.filter((link) => link.checkVisibility()).length);
		expect(stops).toBe(0);
		await page.locator('#notes summary').press('Enter');
		expect(await isFolded(page)).toBe(false);
		expect(await page.locator('#notes li a').first().isVisible()).toBe(true);
		await page.context().close();
	});

	test('are opened by an address that names one, and that one is marked', async () => {
		const page = await site.open(`${ENTRY}#note-20`);
		await page.locator('#note-20').waitFor();
		await expect.poll(() => isSeen(page, '#note-20')).toBe(true);
		expect(await page.locator('#note-20').evaluate((note) => note.matches(':target'))).toBe(true);
		await page.context().close();
	});

	test('are opened by a link within the page, at once and without a smooth scroll', async () => {
		const page = await site.open(ENTRY);
		await untilLoaded(page);
		await page.evaluate(() => {
			location.hash = '#note-20';
		});
		await page.locator('#note-20').waitFor();
		await untilDrawn(page);
		expect(await isSeen(page, '#note-20')).toBe(true);
		expect(await isFolded(page)).toBe(false);
		await page.context().close();
	});

	test('are opened by a search for their words in the page', async () => {
		const page = await site.open(ENTRY);
		await untilLoaded(page);
		const words = await page.locator('#note-20 .statement').textContent();
		const phrase = (words ?? '').trim().split(' ').slice(0, 6).join(' ');
		// A fragment of text opens what is folded as the search of the browser does, and tests can ask for it.
		await page.evaluate((text) => {
			const link = document.createElement('a');
			link.href = `#:~:text=${encodeURIComponent(text)}`;
			link.id = 'fragment';
			link.textContent = 'Find';
			document.querySelector('main')?.prepend(link);
		}, phrase);
		await page.locator('#fragment').click();
		await expect.poll(() => isFolded(page)).toBe(false);
		expect(await page.locator('#note-20').isVisible()).toBe(true);
		await page.context().close();
	});

	test('lead back to the phrase, which is marked for a moment', async () => {
		const page = await site.open(`${ENTRY}#note-3`);
		await page.locator('#note-3 .back a').first().click();
		expect(new URL(page.url()).hash).toBe('#ref-3-1');
		await untilDrawn(page);
		expect(await isSeen(page, '#ref-3-1')).toBe(true);
		const marked = () =>
			page.locator('#ref-3-1').evaluate((mark) => mark.getAnimations().length > 0);
		expect(await marked()).toBe(true);
		await expect.poll(marked, { timeout: 5000 }).toBe(false);
		await page.context().close();
	});

	test('stand behind a link to their own page where they cannot be had', async () => {
		// A service worker would ask for them too, unseen by the page's routes.
		const page = await site.open('', { serviceWorkers: 'block' });
		await page.route('**/notes/', (route) => route.abort());
		await page.goto(site.url + ENTRY);
		await page.locator('#notes summary').press('Enter');
		expect(await page.locator('#notes .elsewhere a').isVisible()).toBe(true);
		const mark = page.locator('.prose a.mark[data-note]').first();
		const address = await mark.evaluate((link) => (link as HTMLAnchorElement).href);
		await mark.click();
		await page.waitForURL(address);
		await page.context().close();
	});
});

test.each([1366, 1280, 900, 390, 320])(
	'numbers keep to the line of their word, and so does the punctuation, at %i pixels',
	async (width) => {
		const page = await site.open(ENTRY, { viewport: { width, height: 900 } });
		expect(await page.locator('.prose a.mark sup').count()).toBeGreaterThan(0);
		expect(await page.evaluate(findWrappedNumbers)).toEqual([]);
		await page.context().close();
	},
);
