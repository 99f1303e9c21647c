import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describePoint } from '../../src/lib/charts/describe-chart.ts';
import { CHART, numbersOf } from '../samples.ts';
import { WIDE, openLive, untilDrawn, untilQuiet, useSite } from './browser.ts';

const site = useSite();
/** All charts, those without axes too. */
const all = readdirSync('dist/charts', { withFileTypes: true }).flatMap((one) =>
	one.isDirectory() && existsSync(`dist/charts/${one.name}/index.html`) && !isForwarded(one.name)
		? [one.name]
		: [],
);
function isForwarded(id: string): boolean {
	return readFileSync(`dist/charts/${id}/index.html`, 'utf8').includes('http-equiv="refresh"');
}

test.each([1366, 390, 320])('no words of a picture lie on others at %i pixels', async (width) => {
	const page = await site.open('charts/', { viewport: { width, height: 900 } });
	const { drawn, overlapping } = await page.evaluate(() => {
		const texts = [...document.querySelectorAll('.picture svg')].map((svg) =>
			[...svg.querySelectorAll('text')]
				.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0),
		);
		const pairs = texts.flatMap((words) =>
			words.flatMap((one, index) => words.slice(index + 1).map((other) => [one, other] as const)),
		);
		// Lines of one label stand close, and letters are lower than their boxes.
		const touching = pairs.filter(
			([{ box: a }, { box: b }]) =>
				Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
				Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 3,
		);
		return {
			drawn: texts.flat().length,
			overlapping: touching.map((pair) => pair.map(({ text }) => text)),
		};
	});
	expect(drawn).toBeGreaterThan(0);
	expect(overlapping).toEqual([]);
	await page.context().close();
});

test('a chart becomes live when it comes into view, and nothing moves', async () => {
	const context = await site.browser.newContext({ viewport: WIDE });
	const page = await context.newPage();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${site.url}background/the-2003-listing/`);
	await untilQuiet(page);
	expect(requests.filter((url) => url.includes('draw-live-chart'))).toEqual([]);
	const chart = page.locator('live-chart').first();
	const before = await chart.evaluate((element) => element.getBoundingClientRect().height);
	await chart.scrollIntoViewIfNeeded();
	await page.waitForSelector('live-chart[data-live] canvas');
	const after = await chart.evaluate((element) => element.getBoundingClientRect().height);
	expect(Math.abs(after - before)).toBeLessThan(1);
	await context.close();
});

test('arrow keys read the points out', async () => {
	const page = await openLive(site, CHART);
	await page.locator('live-chart canvas').focus();
	await page.keyboard.press('ArrowRight');
	const spoken = page.locator('live-chart [aria-live]');
	const data = numbersOf(CHART);
	const points = data.series[0]?.points ?? [];
	expect(await spoken.textContent()).toBe(describePoint(data, 0, points[0]!));
	await page.keyboard.press('End');
	expect(await spoken.textContent()).toBe(describePoint(data, 0, points.at(-1)!));
	await page.context().close();
});

test('the picture comes back on paper', async () => {
	const page = await openLive(site, CHART);
	await page.emulateMedia({ media: 'print' });
	expect(
		await page.locator('live-chart .picture').evaluate((one) => getComputedStyle(one).visibility),
	).toBe('visible');
	expect(await page.locator('live-chart canvas').isVisible()).toBe(false);
	await page.context().close();
});

test('the picture stays when the numbers cannot be loaded', async () => {
	const context = await site.browser.newContext({ viewport: WIDE });
	const page = await context.newPage();
	await page.route('**/data/charts/**', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed', (one) => one.url().includes('/data/charts/'));
	await page.goto(`${site.url}charts/${CHART}/`);
	await failed;
	await untilDrawn(page);
	expect(await page.locator('live-chart canvas').count()).toBe(0);
	expect(await page.locator('live-chart svg').first().isVisible()).toBe(true);
	await context.close();
});

test('without scripts there are the picture, its words, the table and the files', async () => {
	const context = await site.browser.newContext({ viewport: WIDE, javaScriptEnabled: false });
	const page = await context.newPage();
	for (const id of all) {
		await page.goto(`${site.url}charts/${id}/`);
		const shown = page.locator('.picture .wide svg, .kind-table table').first();
		expect(await shown.isVisible()).toBe(true);
		await page.locator('figure.chart summary', { hasText: 'In words' }).click();
		expect(await page.locator(`#words-${id}`).isVisible()).toBe(true);
		await page.locator('figure.chart summary', { hasText: 'Table' }).click();
		expect(await page.locator(`#table-${id} table`).isVisible()).toBe(true);
		for (const link of await page.locator('figure.chart a[download]').all()) {
			const response = await page.request.get(
				new URL((await link.getAttribute('href')) ?? '', site.url).href,
			);
			expect(response.status()).toBe(200);
		}
	}
	await context.close();
});

test('a picture has its words as its name, though they are folded', async () => {
	const page = await openLive(site, CHART);
	const words = await page.locator(`#words-${CHART}`).textContent();
	expect(await page.locator(`#words-${CHART}`).isVisible()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	const named = page.getByRole('img', { name: words?.trim().slice(0, 60) ?? '' });
	expect(await named.count()).toBe(1);
	await page.context().close();
});
