/**
 * A browser that is set to block cookies and all other site data. Storage is there then, and throws when it is used.
 * @module-tag full
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { QUIET, findChromium } from '../../scripts/bench/open-browser.ts';
import { useSite } from './browser.ts';

const site = useSite();
let profile: string;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
	profile = mkdtempSync(join(tmpdir(), 'blocked-'));
	mkdirSync(join(profile, 'Default'));
	const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
	writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
	context = await chromium.launchPersistentContext(profile, {
		executablePath: findChromium(true),
		args: QUIET,
	});
	page = await context.newPage();
	page.on('pageerror', ({ message }) => errors.push(message));
});
beforeEach(() => void (errors.length = 0));
afterAll(async () => {
	await context.close();
	rmSync(profile, { recursive: true, force: true });
});

test('is what these tests run in', async () => {
	await page.goto(site.url);
	const names = await page.evaluate(async () => {
		const ask = [() => localStorage.length, () => caches.keys()];
		return Promise.all(
			ask.map(async (use) => {
				try {
					return String(await use());
				} catch (error) {
					return (error as Error).name;
				}
			}),
		);
	});
	expect(names).toEqual(['SecurityError', 'SecurityError']);
});

test('the page about reading offline says why nothing can be kept', async () => {
	await page.goto(`${site.url}offline/`);
	await page.getByText('this browser is set to block cookies and site data').waitFor();
	expect(await page.locator('[data-part=control]').isHidden()).toBe(true);
	expect(await page.locator('[data-part=unable]').isHidden()).toBe(true);
	expect(errors).toEqual([]);
});

test('choices hold for the page, and say so', async () => {
	await page.goto(site.url);
	await page.waitForFunction(() => customElements.get('theme-choice'));
	const status = page.locator('footer [role=status]');
	const words = 'For this page only: your browser keeps no data of this site.';
	expect(await status.textContent()).toBe('');
	await page.locator('theme-choice select').selectOption('dark');
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
	expect(await status.textContent()).toBe(words);
	await page.getByLabel('The key “/” opens search').uncheck();
	await page.locator('h1').click();
	await page.keyboard.press('/');
	await page.waitForTimeout(300);
	expect(await page.locator('dialog[open]').count()).toBe(0);
	expect(errors).toEqual([]);
});

test('search, notes, cards and charts do what they do', async () => {
	await page.goto(`${site.url}search/?q=opium`);
	await page.locator('#search-page .results a').first().click();
	await page.waitForURL((url) => !url.pathname.includes('search'));
	await page.goto(`${site.url}background/the-2003-listing/`);
	await page.locator('#notes ol > li').first().waitFor({ state: 'attached' });
	await page.locator('.prose a.mark[data-note]').first().click();
	await page.locator('.card:popover-open').waitFor();
	await page.goto(`${site.url}charts/opium/`);
	await page.waitForSelector('live-chart[data-live]');
	expect(errors).toEqual([]);
});
