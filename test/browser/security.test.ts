/**
 * What the policy of every page blocks: code that comes in by what a reader, or a link, can put into a page.
 * @module-tag full
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { untilScripts, useSite } from './browser.ts';

const site = useSite();
const HOSTILE = [
	'<img src=x onerror="globalThis.hacked=1">',
	'"><script>globalThis.hacked=1</script>',
	"'-(globalThis.hacked=1)-'",
	'javascript:globalThis.hacked=1',
	'</title><svg onload=globalThis.hacked=1>',
	'<mark>{{constructor.constructor("globalThis.hacked=1")()}}</mark>',
];

/** What is on a page once its script has read the query or the fragment. */
const ANSWERED = '#search-page .status:not(:empty)';
const NOTED = '#notes ol > li';

let context: BrowserContext;
let violations: string[];
let foreign: string[];

beforeAll(async () => {
	context = await site.browser.newContext();
	await context.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`violation: ${violatedDirective} ${blockedURI}`),
		),
	);
	violations = [];
	foreign = [];
	context.on('console', (line) => {
		if (line.text().startsWith('violation:')) violations.push(line.text());
	});
	context.on('request', (request) => {
		if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
			foreign.push(request.url());
	});
});
afterAll(() => context.close());

const isHacked = (page: Page) => page.evaluate(() => 'hacked' in globalThis);

for (const text of HOSTILE)
	describe(text, () => {
		test.each([
			['as a search', (code: string) => `search/?q=${code}`, ANSWERED],
			['as a filter of the search', (code: string) => `search/?q=Taliban&kind=${code}`, ANSWERED],
			['as a fragment', (code: string) => `report/#${code}`, NOTED],
			['as a note', (code: string) => `report/#note-${code}`, NOTED],
			['as a theme', (code: string) => `?theme=${code}`, 'theme-choice'],
		])('%s does nothing', async (_, place, whenRead) => {
			const page = await context.newPage();
			await page.goto(site.url + place(encodeURIComponent(text)));
			await untilScripts(page);
			await page.locator(whenRead).first().waitFor({ state: 'attached' });
			expect(await isHacked(page)).toBe(false);
			await page.close();
		});

		test('typed into the dialog and kept as a last search does nothing', async () => {
			const page = await context.newPage();
			await page.goto(site.url);
			await page.evaluate((words) => {
				localStorage.setItem('recent-searches', JSON.stringify([words]));
				localStorage.setItem('theme', words);
			}, text);
			await page.reload();
			// A key that is pressed before the page's script is there is lost.
			await page.waitForLoadState('networkidle');
			await page.keyboard.press('/');
			await page.locator('dialog[open] .recent li').first().waitFor();
			expect(await page.locator('dialog .recent li').first().innerText()).toBe(text);
			await page.locator('dialog input').fill(text);
			await page.locator('dialog .status:not(:empty)').waitFor();
			expect(await isHacked(page)).toBe(false);
			await page.evaluate(() => localStorage.clear());
			await page.close();
		});
	});

test('what the site itself does breaks no policy and asks no other host', async () => {
	const page = await context.newPage();
	await page.goto(`${site.url}background/isis-k/`);
	await page.locator('#note-1').waitFor({ state: 'attached' });
	await page.locator('live-chart').first().scrollIntoViewIfNeeded();
	await page.waitForSelector('live-chart[data-live]');
	await page.keyboard.press('/');
	await page.keyboard.type('afganistan');
	await page.locator('dialog .results a').first().waitFor();
	expect(violations).toEqual([]);
	expect(foreign).toEqual([]);
	await page.close();
});

test('the policy holds: a script that is put into the page does not run', async () => {
	const page = await context.newPage();
	await page.goto(site.url);
	await page.evaluate(() => {
		const script = document.createElement('script');
		try {
			script.textContent = 'globalThis.hacked = 1';
		} catch {
			// Trusted Types refuse the text itself.
		}
		document.body.append(script);
		const picture = document.createElement('img');
		picture.setAttribute('src', 'https://elsewhere.invalid/x.png');
		document.body.append(picture);
	});
	await expect.poll(() => violations.join(' ')).toMatch(/require-trusted-types-for.*img-src/s);
	expect(await isHacked(page)).toBe(false);
	await page.close();
});

test('nothing is kept in the browser but what the reader chose', async () => {
	const page = await site.open('report/');
	await page.locator('#note-1').waitFor({ state: 'attached' });
	const kept = await page.evaluate(() => ({
		cookies: document.cookie,
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
	}));
	expect(kept).toEqual({ cookies: '', local: [], session: [] });
	await page.context().close();
});
