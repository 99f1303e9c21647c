/** The main paths of a reader in every engine. What one engine shows in depth stands in the other tests. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART } from '../samples.ts';
import { serveFolder } from '../serve-folder.ts';
import { SITE } from '../site-folder.ts';
import { ENGINES, openEngine } from './engines.ts';
import type { EnginePage } from './engines.ts';
import { findWrappedNumbers } from './wrapped-numbers.ts';

let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	site = await serveFolder(SITE.folder, SITE);
});
afterAll(() => site.close());

for (const name of ENGINES)
	describe(`in ${name}`, { tags: name === 'Chromium' ? [] : 'full' }, () => {
		let page: EnginePage;
		beforeAll(async () => {
			page = await openEngine(name);
		});
		afterAll(() => page?.close());

		const ENTRY = 'background/the-2003-listing/';

		test('an entry is there with its text and its marks', async () => {
			await page.open(site.url + ENTRY);
			const words = await page.evaluate<number>(
				`document.querySelector('.prose').innerText.split(/\\s+/).length`,
			);
			expect(words).toBeGreaterThan(100);
			expect(
				await page.evaluate(`document.querySelectorAll('.prose a.mark[id]').length`),
			).toBeGreaterThan(0);
		});

		test('the numbers of notes stand in the line of their text, and so does the punctuation', async () => {
			await page.open(`${site.url}background/asset-freezes/`);
			expect(
				await page.evaluate(`document.querySelectorAll('.prose a.mark sup').length`),
			).toBeGreaterThan(0);
			expect(await page.evaluate(`(${String(findWrappedNumbers)})()`)).toEqual([]);
		});

		test('the notes in full come to the end of the entry, and lead back into the text', async () => {
			await page.open(site.url + ENTRY);
			await page.until(`document.querySelectorAll('#notes ol > li').length > 10`);
			const back = `document.querySelector('#notes li a[href^="#ref-"]')`;
			await page.evaluate(`document.querySelector('#notes summary').click()`);
			await page.until(`${back}.offsetHeight > 0`);
			await page.evaluate(`${back}.click()`);
			await page.until(`location.hash.startsWith('#ref-')`);
		});

		test('the choice of colours holds, and stays on the next page', async () => {
			const paper = 'getComputedStyle(document.documentElement).backgroundColor';
			const choose = async (theme: string) => {
				await page.evaluate(
					`[document.querySelector('theme-choice select')].forEach((select) => {
					select.value = '${theme}';
					select.dispatchEvent(new Event('change', { bubbles: true }));
				})`,
				);
				return page.evaluate<string>(paper);
			};
			await page.open(`${site.url}glossary/`);
			const light = await choose('light');
			const dark = await choose('dark');
			expect(dark).not.toBe(light);
			await page.open(`${site.url}people/`);
			expect(await page.evaluate(paper)).toBe(dark);
			await choose('light');
		});

		test('a chart is drawn, comes alive and has its table', async () => {
			await page.open(`${site.url}charts/${CHART}/`);
			expect(await page.evaluate(`document.querySelectorAll('figure svg path').length`)).not.toBe(
				0,
			);
			await page.evaluate(`document.querySelector('live-chart').scrollIntoView()`);
			await page.until(`document.querySelector('live-chart[data-live] canvas')?.width > 100`);
			expect(await page.evaluate(`document.querySelectorAll('table tbody tr').length`)).not.toBe(0);
		});

		test('search opens by its key, finds, goes through results by arrows and opens one', async () => {
			await page.open(`${site.url}glossary/`);
			await page.type('/');
			await page.until(`document.activeElement?.matches('dialog[open] input')`);
			await page.type('Кабулов');
			await page.until(
				`document.querySelector('dialog .status').textContent.includes('“Кабулов”')`,
			);
			await page.press('ArrowDown');
			await page.press('Enter');
			await page.until(`location.href.endsWith('/people/#zamir-kabulov')`);
		});

		test('search corrects what is misspelt beyond doubt', async () => {
			await page.open(`${site.url}search/?q=afganistan`);
			await page.until(`document.querySelector('#search-page .results a')`);
			const status = await page.evaluate<string>(
				`document.querySelector('#search-page').innerText`,
			);
			expect(status).toContain('afghanistan');
		});

		test('search gives focus back when it is closed', async () => {
			await page.open(`${site.url}report/`);
			await page.evaluate(`document.querySelector('[data-search-trigger]').focus()`);
			await page.type('/');
			await page.until(`document.querySelector('dialog[open]')`);
			await page.press('Escape');
			await page.until(`document.activeElement?.matches('[data-search-trigger]')`);
			expect(await page.evaluate(`document.querySelector('dialog[open]')`)).toBe(null);
		});

		test('a mark opens its card by keyboard on a narrow screen, lies within it, and closes again', async () => {
			// No narrower: MiniBrowser's window then takes no focus.
			const page = await openEngine(name, 700);
			await page.open(site.url + ENTRY);
			await page.evaluate(`document.querySelector('.prose a.mark[data-note]').focus()`);
			await page.press('Enter');
			await page.until(`document.querySelector('.card:popover-open')`);
			const isWithin = await page.evaluate(
				`[document.querySelector('.card').getBoundingClientRect()]
				.every(({ left, right, height }) => left >= 0 && right <= innerWidth && height > 20)`,
			);
			expect(isWithin).toBe(true);
			await page.press('Escape');
			await page.until(`!document.querySelector('.card:popover-open')`);
			await page.close();
		});
	});
