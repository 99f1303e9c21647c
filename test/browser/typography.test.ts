/**
 * Letters and lines: what no line may break in, the font and what stands in for it until it is there.
 * @module-tag full
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, WIDE, useSite } from './browser.ts';
import { pathToFileURL } from 'node:url';
import { CLAIM } from '../samples.ts';
import { SITE } from '../site-folder.ts';

const site = useSite();
const PATHS = ['background/isis-k/', 'report/', `claims/${CLAIM}/`, 'questions/'];
const UNBROKEN = String.raw`ISIS-K|Il-76|GKPI \d\d-\d+|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|\$[\d.]+ billion`;

/** Runs in a page: how often it says what a pattern finds, and what of it stands on more than one line. */
function findBroken(pattern: string): { count: number; broken: string[] } {
	const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	const found = { count: 0, broken: [] as string[] };
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		for (const { 0: text, index } of (node.nodeValue ?? '').matchAll(new RegExp(pattern, 'g'))) {
			// Scripts copy the words of notes alone into the margin.
			if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.margin')) continue;
			range.setStart(node, index);
			range.setEnd(node, index + text.length);
			found.count += 1;
			if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
				found.broken.push(text);
		}
	return found;
}

/** The fonts that an element's letters are drawn with; those that the page brings are marked by a star. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	return fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '*' : ''}`);
}

test.each(PATHS)('on /%s no line breaks in a name, a date or a sum', async (path) => {
	const page = await site.open(path);
	for (const width of [320, 390, 768, 1366]) {
		await page.setViewportSize({ width, height: 900 });
		const { count, broken } = await page.evaluate(findBroken, UNBROKEN);
		expect(count).toBeGreaterThan(0);
		expect(broken).toEqual([]);
	}
	await page.context().close();
});

test.each([...PATHS, '', 'timeline/', 'charts/', 'changes/', 'sources/', 'people/', 'editions/'])(
	'on /%s what is kept together is no box of a row or a grid by itself',
	async (path) => {
		const page = await site.open(path);
		const boxes = await page.locator('.nb').evaluateAll((all) =>
			all
				.map((one) => one.parentElement!)
				.filter((parent) => /flex|grid/.test(getComputedStyle(parent).display))
				.filter((parent) =>
					[...parent.childNodes].some(
						({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
					),
				)
				.map((parent) => parent.outerHTML.slice(0, 200)),
		);
		expect(boxes).toEqual([]);
		await page.context().close();
	},
);

test('what is kept together is copied and found as it was written', async () => {
	const page = await site.open('background/isis-k/');
	const copied = await page.locator('.prose p:has(.nb)').evaluateAll((all) => {
		getSelection()!.setBaseAndExtent(all[0]!, 0, all.at(-1)!, 1);
		return getSelection()!.toString();
	});
	expect(copied).toMatch(new RegExp(UNBROKEN));
	expect(copied).not.toMatch(/[\u00a0\u00ad\u2011\u2060]/);
	await page.context().close();
});

test.each([
	['a wide screen', WIDE],
	['a phone', PHONE],
])('on %s a font that comes late moves nothing', async (_, viewport) => {
	const context = await site.browser.newContext({ viewport });
	const page = await context.newPage();
	let release = () => {};
	const late = new Promise<void>((done) => (release = done));
	await page.route('**/*.woff2', async (route) => {
		await late;
		await route.continue();
	});
	await page.goto(`${site.url}background/isis-k/`, { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
	expect(await fontsOf(page, '.lead')).toEqual(['Liberation Serif']);
	release();
	await page.waitForFunction(() => document.fonts.check('16px "Source Serif 4"'));
	await page.waitForLoadState('networkidle');
	expect(await fontsOf(page, '.lead')).toEqual(['Source Serif 4*']);
	const shift = await page.evaluate(() => {
		const shifts = new PerformanceObserver(() => undefined);
		shifts.observe({ type: 'layout-shift', buffered: true });
		const all = shifts.takeRecords() as (PerformanceEntry & { value: number })[];
		return all.reduce((total, { value }) => total + value, 0);
	});
	expect(shift).toBeLessThan(0.01);
	await context.close();
});

test('interface and charts are set in Helvetica or what is drawn like it', async () => {
	const page = await site.open('background/isis-k/');
	for (const selector of ['header nav a', '.facts li', '.chart svg text'])
		expect(await fontsOf(page, selector)).toEqual(['Liberation Sans']);
	await page.context().close();
});

test('the edition in one file is set in the font that it brings', async () => {
	const page = await site.browser.newPage();
	await page.goto(pathToFileURL(`${SITE.folder}/editions/off-the-list.html`).href);
	await page.evaluate(() => document.fonts.ready);
	for (const selector of ['h1', '.part p'])
		expect(await fontsOf(page, selector)).toEqual(['Source Serif 4*']);
	await page.close();
});
