import { expect, test } from 'vitest';
import { CLAIM, readTable } from '../samples.ts';
import { useSite } from './browser.ts';

const site = useSite();
const PATHS = [
	'background/the-2003-listing/',
	'background/isis-k/',
	'background/opium-and-aid/',
	'background/what-happened-next/',
	'background/who-lists-the-taliban/',
	'about/measured/',
	'about/method/',
	`claims/${CLAIM}/`,
];

test.each(PATHS)('on /%s no table is cut off at any width', async (path) => {
	const page = await site.open(path);
	const cut: string[] = [];
	for (const width of [320, 390, 768, 1024, 1180, 1366]) {
		await page.setViewportSize({ width, height: 900 });
		const wide = await page
			.locator('main .scroller')
			.evaluateAll((all) =>
				all
					.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
					.map((one) => one.getAttribute('aria-label')),
			);
		cut.push(...wide.map((label) => `${width}: ${label}`));
	}
	expect(cut).toEqual([]);
	await page.context().close();
});

test('on a phone the heading of a row is its name, and the suspended one is struck', async () => {
	const page = await site.open('background/the-2003-listing/', {
		viewport: { width: 390, height: 844 },
	});
	const heads = page.locator('.names tbody th');
	const rows = readTable('organisations-2003');
	expect(await heads.count()).toBe(rows.length);
	expect(await heads.first().innerText()).toContain(rows[0]?.['name']);
	const struck = page.locator('.names th s');
	expect(await struck.allInnerTexts()).toEqual(
		rows.filter(({ until }) => until).map(({ name }) => name),
	);
	// The strike breaks off: the ban is suspended, not ended.
	const strike = await struck.evaluate((one) => getComputedStyle(one, '::after').content);
	expect(strike).not.toBe('none');
	await page.context().close();
});

test('a picture of how a figure changed gives way to a list with bars on narrow screens', async () => {
	const page = await site.open(`claims/${CLAIM}/`);
	const picture = page.getByRole('img', { name: /^From \S+ to \S+/ });
	const bars = page.locator('.claim .bar');
	expect(await picture.isVisible()).toBe(true);
	expect(await bars.first().isVisible()).toBe(false);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await picture.isVisible()).toBe(false);
	expect(await bars.first().isVisible()).toBe(true);
	await page.context().close();
});
