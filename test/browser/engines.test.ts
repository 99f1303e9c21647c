/** The main paths of a reader in every engine. What one engine shows in depth stands in the other tests. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { ENGINES, openEngine } from './engines.ts';
import type { EnginePage } from './engines.ts';

let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	site = await serveFolder('dist', { base: process.env['BASE_PATH'] ?? '/' });
});
afterAll(() => site.close());

describe.each(ENGINES)('in %s', (name) => {
	let page: EnginePage;
	beforeAll(async () => {
		page = await openEngine(name);
	});
	afterAll(() => page?.close());

	test('search opens by its key, finds, goes through results by arrows and opens one', async () => {
		await page.open(`${site.url}glossary/`);
		await page.type('/');
		await page.until(`document.activeElement?.matches('dialog[open] input')`);
		await page.type('Кабулов');
		await page.until(`document.querySelector('dialog .status').textContent.includes('“Кабулов”')`);
		await page.press('ArrowDown');
		await page.press('Enter');
		await page.until(`location.pathname.endsWith('/report/')`);
	});

	test('search corrects what is misspelt beyond doubt', async () => {
		await page.open(`${site.url}search/?q=afganistan`);
		await page.until(`document.querySelector('#search-page .results a')`);
		const status = await page.evaluate<string>(`document.querySelector('#search-page').innerText`);
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
});
