/**
 * Reading without a connection. The server is really stopped: an offline mode of the browser would prove less.
 * @module-tag full
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { CHART, CLAIM } from '../samples.ts';
import { SITE } from '../site-folder.ts';
import { useSite, WIDE } from './browser.ts';
import { keepSite, listCopies, startRestartableServer, untilCopied } from './restartable-server.ts';
import type { RestartableServer } from './restartable-server.ts';

const tools = useSite();
let site: RestartableServer;
let context: BrowserContext;
let page: Page;

async function openWindow(): Promise<void> {
	context = await tools.browser.newContext({ viewport: WIDE });
	page = await context.newPage();
}
const status = () => page.locator('keep-offline .state');

beforeAll(async () => void (site = await startRestartableServer(SITE.folder, SITE.base)));
afterAll(() => site.stop());

describe('without a connection, a reader of some pages', () => {
	beforeEach(async () => {
		await site.start();
		await openWindow();
		await page.goto(`${site.url}report/`);
		await untilCopied(page);
		await site.stop();
	});
	afterEach(() => context.close());

	test('reads them again, and is told that it is a copy, and of when', async () => {
		await page.reload();
		expect(await page.locator('h1').count()).toBe(1);
		const day = new Date().toLocaleDateString('en-GB', {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
		});
		const notice = page.locator('.site-notice [role=status]');
		await expect
			.poll(() => notice.textContent())
			.toBe(`The site cannot be reached. This is your copy of ${day}.`);
	});

	test('comes to them by another address of the same page too', async () => {
		const kept = await listCopies(page);
		const response = await page.goto(`${site.url}report?from=mail#content`);
		expect(response?.status(), `copies before: ${kept}; after: ${await listCopies(page)}`).toBe(
			200,
		);
	});

	test('is told what there is in place of another page', async () => {
		const response = await page.goto(`${site.url}claims/`);
		expect(response?.status()).toBe(503);
		await expect
			.poll(() => page.locator('h1:visible').textContent())
			.toBe('This page is not on your device');
		const links = page.locator('[data-part=visited] a');
		await links.first().waitFor();
		expect(
			await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname)),
		).toContain(`${SITE.base}report/`);
	});

	test('is told that the site can be kept once it can be reached, and can ask again', async () => {
		await page.goto(`${site.url}offline/`);
		await expect
			.poll(() => status().textContent())
			.toBe(
				'The site cannot be reached now. When you are connected again, you can keep all of it from here.',
			);
		await site.start();
		await page.locator('[data-action=keep]', { hasText: 'Try again' }).click();
		await expect.poll(() => status().textContent()).toMatch(/ on this device, about /);
		expect(await page.locator('[data-action=keep]').textContent()).toBe('Keep this site offline');
	});
});

test('a reader who is connected gets what the site has now, not a copy', async () => {
	await site.start();
	await openWindow();
	await page.goto(`${site.url}report/`);
	await untilCopied(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			if (name.includes('visited'))
				await cache.put(
					location.href,
					new Response('<h1>old</h1>', { headers: { 'content-type': 'text/html' } }),
				);
		}
	});
	await page.reload();
	expect(await page.locator('h1').textContent()).not.toBe('old');
	await context.close();
});

describe('without a connection, a reader who keeps the site', () => {
	beforeAll(async () => {
		await site.start();
		await openWindow();
		await keepSite(page, site.url);
		await site.stop();
	});
	afterAll(() => context.close());

	test.each([
		'background/isis-k/',
		'background/opium-and-aid/notes/',
		`claims/${CLAIM}/`,
		`embed/${CHART}/`,
	])('opens a page that was never opened before: /%s', async (path) => {
		const response = await page.goto(site.url + path);
		expect(response?.status()).toBe(200);
	});

	test('gets charts that live', async () => {
		await page.goto(`${site.url}charts/${CHART}/`);
		await page.locator('live-chart').scrollIntoViewIfNeeded();
		await page.waitForSelector('live-chart[data-live] canvas');
	});

	test.each(['Kabulov', 'frozen reserves', 'afganistan'])(
		'finds words that were never searched before: %s',
		async (words) => {
			await page.goto(`${site.url}search/?q=${encodeURIComponent(words)}`);
			await page.locator('#search-page .results a').first().waitFor();
		},
	);

	test('gets a part of a file where a part is asked for', async () => {
		const [code, length] = await page.evaluate(async (base) => {
			const response = await fetch(`${base}data/ledger.json`, { headers: { range: 'bytes=0-99' } });
			return [response.status, (await response.text()).length];
		}, SITE.base);
		expect([code, length]).toEqual([206, 100]);
	});

	test('is told that an address is not in the copy', async () => {
		const response = await page.goto(`${site.url}no-such-page/`);
		expect(response?.status()).toBe(503);
		await page.locator(`[data-part=entries] a[href="${SITE.base}report/"]`).waitFor();
	});
});

describe('the control that keeps the site', () => {
	beforeEach(async () => {
		await site.start();
		await openWindow();
		await page.goto(`${site.url}offline/`);
		await page.evaluate(() => navigator.serviceWorker.ready);
	});
	afterEach(() => context.close());

	test('says the size before', async () => {
		await expect
			.poll(() => status().textContent())
			.toMatch(
				/^All pages with their notes, claims and charts, and the search: \d+ files, [\d.]+ MB on this device, about [\d.]+ MB to download\.$/,
			);
	});

	test('can be stopped, remembers over a reload, and goes on from there', async () => {
		await page.locator('[data-action=keep]').click();
		await page.locator('#keep-amount', { hasText: /^[1-9]\d+ of/ }).waitFor();
		await page.locator('[data-action=stop]').click();
		await expect
			.poll(() => status().textContent())
			.toBe(
				'The download was stopped. What has come so far stays on this device, and you can go on from there.',
			);
		await page.reload();
		await expect
			.poll(() => status().textContent())
			.toMatch(/^Part of the site is on this device\. What is missing: \d+ files, [\d.]+ MB\.$/);
		expect(await page.locator('[data-action=keep]').textContent()).toBe('Go on');
	});

	test('says that the connection was lost', async () => {
		await page.locator('[data-action=keep]').click();
		await page.locator('#keep-amount', { hasText: /^[1-9]\d+ of/ }).waitFor();
		await site.stop();
		await expect
			.poll(() => status().textContent())
			.toBe(
				'The connection was lost. What has come so far stays on this device, and you can go on from there.',
			);
	});

	test('keeps the focus among its buttons', async () => {
		await page.locator('[data-action=keep]').press('Enter');
		await page.locator('#keep-amount', { hasText: /^[1-9]\d+ of/ }).waitFor();
		await page.locator('[data-action=stop]').press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Go on');
	});

	test('takes everything away again', async () => {
		await keepSite(page, site.url);
		await page.locator('[data-action=remove]').click();
		await expect
			.poll(() => status().textContent())
			.toBe('All copies have been removed from this device.');
		const left = await page.evaluate(() => caches.keys());
		expect(left.map((name) => name.split(' ')[2])).toEqual(['shell']);
	});
});

test('without scripts the page says what is needed', async () => {
	await site.start();
	context = await tools.browser.newContext({ javaScriptEnabled: false });
	page = await context.newPage();
	await page.goto(`${site.url}offline/`);
	expect(await page.locator('[data-part=unable]').isVisible()).toBe(true);
	expect(await page.locator('[data-part=control]').isHidden()).toBe(true);
	await context.close();
});

test('what the worker keeps is the site’s own, whole and asked for by GET', async () => {
	await site.start();
	await openWindow();
	await page.goto(`${site.url}report/`);
	await untilCopied(page);
	const kept = await page.evaluate(async (base) => {
		await fetch(`${base}data/ledger.json`, { headers: { range: 'bytes=0-9' } });
		await fetch(`${base}feed-that-is-not-there/`, { method: 'POST' });
		await fetch(`${base}not-there/`);
		const found: [string, number, string][] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const copy = await cache.match(request);
				found.push([new URL(request.url).pathname, copy?.status ?? 0, copy?.type ?? '']);
			}
		}
		return found;
	}, SITE.base);
	expect(kept.length).toBeGreaterThan(3);
	expect(kept.filter(([, code, type]) => code !== 200 || type !== 'basic')).toEqual([]);
	expect(kept.filter(([path]) => /ledger\.json|not-there/.test(path))).toEqual([]);
	await context.close();
});
