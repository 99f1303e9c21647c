/**
 * What readers with a browser of 2022 or 2023 get: what all others get, but for cards over the text.
 * @module-tag full
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { untilQuiet, useSite } from './browser.ts';
import { HAS_OLDER_CHROMIUM, openOlderChromium } from './older-chromium.ts';

const site = useSite();
const PATHS = [
	'',
	'report/',
	'background/isis-k/',
	'background/isis-k/notes/',
	'charts/russian-list/',
	'claims/crocus-toll/',
	'claims/',
	'timeline/',
	'questions/',
	'sources/',
	'people/',
	'search/',
];
const WINDOWS = [
	{ viewport: { width: 1360, height: 900 }, colorScheme: 'light' },
	{ viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** Runs in a page: its text, and how each element looks. The list of sections is left out: only new browsers open it by the style sheet. */
const readPage = () => {
	document.querySelector('.contents')?.remove();
	const PROPERTIES = [
		'color',
		'backgroundColor',
		'textDecorationLine',
		'textDecorationStyle',
		'textDecorationColor',
		'fontWeight',
		'fill',
		'stroke',
	] as const;
	const looks = [...document.querySelectorAll('body *:not(script, template)')].map((element) => {
		const style = getComputedStyle(element);
		const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
		const isShown = style.display !== 'none';
		const border = style.borderTopWidth === '0px' ? 'none' : style.borderTopColor;
		return [name, isShown, border, ...PROPERTIES.map((one) => `${one}: ${style[one]}`)].join('; ');
	});
	return { text: document.querySelector('main')?.innerText, looks };
};

describe.skipIf(!HAS_OLDER_CHROMIUM)(
	'in Chromium 110 (which there is for Linux on x64 alone)',
	() => {
		let older: Browser;
		beforeAll(async () => {
			older = await openOlderChromium();
		});
		afterAll(() => older?.close());

		/** Opens a page there; what scripts complain of is added to `problems`. */
		async function openOlder(path: string, problems: string[] = [], options = {}): Promise<Page> {
			const page = await older.newPage(options);
			page.on('pageerror', ({ message }) => problems.push(message));
			page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
			await page.goto(site.url + path);
			await untilQuiet(page);
			return page;
		}

		test('it is one that has neither popovers nor light-dark()', async () => {
			const page = await openOlder('');
			expect(older.version()).toMatch(/^110\./);
			expect(
				await page.evaluate(() => [
					'popover' in HTMLElement.prototype,
					CSS.supports('color', 'light-dark(#000, #fff)'),
				]),
			).toEqual([false, false]);
			await page.close();
		});

		describe.each(PATHS)('/%s', (path) => {
			test.each(WINDOWS)('looks and reads as in a new one, $colorScheme', async (options) => {
				const problems: string[] = [];
				const before = await openOlder(path, problems, options);
				const now = await site.browser.newPage(options);
				await now.goto(site.url + path);
				await untilQuiet(now);
				const [was, is] = [await before.evaluate(readPage), await now.evaluate(readPage)];
				expect(was.text).toBe(is.text);
				const different = was.looks.filter((one, at) => one !== is.looks[at]);
				expect(different.slice(0, 5)).toEqual([]);
				expect(problems).toEqual([]);
				await before.close();
				await now.close();
			});
		});

		test('a mark leads to the page of its claim, since no card can open', async () => {
			const page = await openOlder('background/isis-k/');
			const mark = page.locator('.prose a.mark[data-note]').first();
			const address = await mark.evaluate((link: HTMLAnchorElement) => link.href);
			await mark.click();
			await page.waitForURL(address);
			expect(await page.locator('h1').isVisible()).toBe(true);
			await page.close();
		});

		test('search opens by its key and finds', async () => {
			const page = await openOlder('glossary/');
			await page.keyboard.press('/');
			await page.locator('dialog[open] input').fill('opium');
			await page.locator('dialog .results a').first().waitFor();
			await page.close();
		});

		test('a chart comes alive', async () => {
			const page = await openOlder('charts/russian-list/');
			await page.locator('live-chart').scrollIntoViewIfNeeded();
			await page.waitForSelector('live-chart[data-live] canvas');
			await page.close();
		});

		test('the choice of colours holds', async () => {
			const page = await openOlder('');
			await page.locator('theme-choice select').selectOption('dark');
			const paper = () =>
				page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
			expect(await paper()).toBe('rgb(21, 19, 15)');
			await page.locator('theme-choice select').selectOption('light');
			expect(await paper()).toBe('rgb(252, 250, 246)');
			await page.close();
		});
	},
);
