/**
 * A search that failed reports it, is never taken for an empty answer, and loads what is missing again.
 * @module-tag full
 */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from './browser.ts';

const site = useSite();
const FAILED = 'Search could not be loaded.';

/** Opens the search page with some files cut off. The service worker is kept out: it would ask for them itself. */
async function openWithout(files: string | RegExp, path = 'search/'): Promise<Page> {
	const page = await site.open('', { serviceWorkers: 'block' });
	await page.context().route(files, (route) => route.abort());
	await page.goto(site.url + path);
	return page;
}

test.each([
	['the program', '**/pagefind.js*'],
	['its worker', '**/pagefind-worker.js'],
	['its entry', '**/pagefind-entry.json*'],
	['its list of records', '**/*.pf_meta'],
	['its engine', '**/wasm.*'],
	['the index', '**/*.pf_index'],
	['the texts', '**/*.pf_fragment'],
	['a filter', '**/*.pf_filter'],
])('says that it could not be loaded without %s, and finds once it is there', async (_, files) => {
	const page = await openWithout(files, 'search/?q=opium');
	const box = page.locator('#search-page');
	await expect.poll(() => box.locator('.status').textContent()).toBe(FAILED);
	expect(await box.locator('.nothing').isVisible()).toBe(false);
	expect(await box.locator('.hint a').getAttribute('href')).toMatch(/\/a-to-z\/$/);
	await page.context().unroute(files);
	await box.locator('.hint button', { hasText: 'Try again' }).click();
	await expect.poll(() => box.locator('.status').textContent()).toMatch(/^\d+ results for “opium”/);
	await page.context().close();
});

test.each(['opium', '2003', 'Муттаки', 'embassy warning', '2025-04-17'])(
	'does not say that nothing was found for "%s" when a part of the index is missing',
	async (query) => {
		const page = await openWithout('**/*.pf_index', `search/?q=${encodeURIComponent(query)}`);
		await expect.poll(() => page.locator('#search-page .status').textContent()).toBe(FAILED);
		await page.context().close();
	},
);

test('a list of spellings that fails is asked again', async () => {
	const files = '**/words.json';
	const page = await openWithout(files, 'search/?q=afganistan');
	const status = page.locator('#search-page .status');
	await expect.poll(() => status.textContent()).toBe(FAILED);
	await page.context().unroute(files);
	await page.locator('#search-page .hint button').click();
	await expect.poll(() => status.textContent()).toMatch(/results for “afghanistan”/);
	await page.context().close();
});

test('what is found without the list of spellings is shown, and that the list is missing is said', async () => {
	const page = await openWithout('**/words.json', 'search/?q=recognized');
	await page.locator('#search-page .results li').first().waitFor();
	expect(await page.locator('#search-page .hint').textContent()).toContain(
		'The list of spellings could not be loaded.',
	);
	await page.context().close();
});

test('more results that could not be loaded leave those that are shown', async () => {
	const page = await openWithout(/never/, 'search/?q=opium');
	const box = page.locator('#search-page');
	await box.locator('.results li').first().waitFor();
	const shown = await box.locator('.results li').count();
	await page.context().route('**/*.pf_fragment', (route) => route.abort());
	await box.locator('.more').click();
	await expect
		.poll(() => box.locator('.status').textContent())
		.toBe('More results could not be loaded. Try again.');
	expect(await box.locator('.results li').count()).toBe(shown);
	await page.context().unroute('**/*.pf_fragment');
	await box.locator('.more').click();
	await expect.poll(() => box.locator('.results li').count()).toBeGreaterThan(shown);
	await page.context().close();
});
