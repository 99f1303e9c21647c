import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/bench/open-browser.ts';
import { serveFolder } from '../serve-folder.ts';
import { SITE } from '../site-folder.ts';

export const WIDE = { width: 1360, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The built site in a browser, as the tests of one file use it. */
export interface TestSite {
	readonly browser: Browser;
	/** Where it is served, on a free port. */
	readonly url: string;
	/** Opens a page in a window of its own. The caller closes its context. */
	open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser and serves the built site before the tests of a file, and stops both after them. */
export function useSite(): TestSite {
	let browser: Browser;
	let served: Awaited<ReturnType<typeof serveFolder>>;
	beforeAll(async () => {
		[browser, served] = await Promise.all([openBrowser(), serveFolder(SITE.folder, SITE)]);
	});
	afterAll(async () => {
		await browser.close();
		await served.close();
	});
	return {
		get browser() {
			return browser;
		},
		get url() {
			return served.url;
		},
		open: async (path, options = {}) => {
			const context = await browser.newContext({ viewport: WIDE, ...options });
			const page = await context.newPage();
			await page.goto(served.url + path);
			if (options.javaScriptEnabled !== false) await untilScripts(page);
			return page;
		},
	};
}

/** Waits for the scripts of a page. They come after it is painted; until then nothing listens to a key. */
export async function untilScripts(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const isSearchReady = !document.querySelector('search-box') || customElements.get('search-box');
		return customElements.get('theme-choice') !== undefined && Boolean(isSearchReady);
	});
}

/** Waits until a page has done what it does by itself: its scripts run, and nothing is being loaded. */
export async function untilQuiet(page: Page): Promise<void> {
	await untilScripts(page);
	await page.waitForLoadState('networkidle');
	await untilDrawn(page);
}

/** Waits until the browser has drawn what has changed so far. */
export async function untilDrawn(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
}

/** Opens the page of a chart and waits until it is live. */
export async function openLive(
	site: TestSite,
	id: string,
	options?: BrowserContextOptions,
): Promise<Page> {
	const page = await site.open(`charts/${id}/`, options);
	await page.locator('live-chart').scrollIntoViewIfNeeded();
	await page.waitForSelector('live-chart[data-live] canvas');
	return page;
}
