/** Reading without a connection in other engines. In Chromium it is tested in depth in `offline.test.ts`. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CLAIM } from '../samples.ts';
import { openEngine } from './engines.ts';
import type { EnginePage } from './engines.ts';
import { startRestartableServer } from './restartable-server.ts';
import type { RestartableServer } from './restartable-server.ts';

/** How long a copy is waited for. */
const TIMEOUT = { timeout: 120_000 };

describe.each(['Firefox', 'WebKit'] as const)('in %s', { tags: 'full' }, (name) => {
	let page: EnginePage;
	let site: RestartableServer;
	beforeAll(async () => {
		[page, site] = await Promise.all([openEngine(name), startRestartableServer('dist')]);
	});
	afterAll(async () => {
		await page?.close();
		await site?.stop();
	});

	beforeEach(() => site.start());

	test('a page that was read can be read again, and another one is explained', async () => {
		await page.open(`${site.url}glossary/`);
		const copy = 'caches.match(location.href, { ignoreVary: true }).then(Boolean)';
		await expect.poll(() => page.evaluate(copy), TIMEOUT).toBe(true);
		await page.open(`${site.url}people/`);
		await expect.poll(() => page.evaluate(copy), TIMEOUT).toBe(true);
		await site.stop();
		await page.open(`${site.url}glossary/`);
		expect(await page.evaluate(`document.querySelector('h1').textContent`)).toBe('Glossary');
		await page.open(`${site.url}claims/`);
		await page.until(`document.querySelector('[data-part=missing]:not([hidden])')`);
	});

	test('the whole site can be kept and searched', { timeout: 180_000 }, async () => {
		await page.open(`${site.url}offline/`);
		await page.until(`!document.querySelector('[data-action=keep]').hidden`);
		await page.evaluate(`document.querySelector('[data-action=keep]').click()`);
		await expect
			.poll(() => page.evaluate(`document.querySelector('.state').textContent`), TIMEOUT)
			.toBe('The whole site is on this device, as it is now.');
		await site.stop();
		await page.open(`${site.url}search/?q=Kabulov`);
		await page.until(`document.querySelector('#search-page .results a')`);
		await page.open(`${site.url}claims/${CLAIM}/`);
		expect(await page.evaluate(`document.querySelector('[data-part=missing]')`)).toBe(null);
	});
});
