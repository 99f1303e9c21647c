import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const WIDTHS = [320, 390, 736, 768, 1024, 1366, 1920];

test.each(['', 'evidence/', 'background/isis-k/'])(
	'on /%s the header stands on the edge of the text at every width',
	async (path) => {
		const page = await site.open(path);
		const wrong: string[] = [];
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			const edges = await page.evaluate(() => {
				const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
				const main = document.querySelector('main')!;
				const { paddingLeft, paddingRight } = getComputedStyle(main);
				const { left, right } = main.getBoundingClientRect();
				return {
					name: box('header .name').left - (left + parseFloat(paddingLeft)),
					search: box('header .trigger').right - (right - parseFloat(paddingRight)),
					footer: box('footer p').left - (left + parseFloat(paddingLeft)),
					rest: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				};
			});
			for (const [what, by] of Object.entries(edges))
				if (Math.abs(by) > 1) wrong.push(`${width}: ${what} by ${by}`);
		}
		expect(wrong).toEqual([]);
		await page.context().close();
	},
);

test('the header is one row from 46rem, and two below', async () => {
	const page = await site.open('');
	const rows: [width: number, rows: number][] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		const tops = await page.locator('header :is(.name, nav a, .trigger)').evaluateAll((all) =>
			all.map((one) => {
				const { top, height } = one.getBoundingClientRect();
				return Math.round((top + height / 2) / 20);
			}),
		);
		rows.push([width, new Set(tops).size]);
	}
	expect(rows.map(([width, count]) => [width, count > 1 ? 'two' : 'one'])).toEqual(
		WIDTHS.map((width) => [width, width < 736 ? 'two' : 'one']),
	);
	await page.context().close();
});

test('from 46rem every page of the header is in sight', async () => {
	const page = await site.open('');
	for (const width of WIDTHS.filter((one) => one >= 736)) {
		await page.setViewportSize({ width, height: 900 });
		const cut = await page
			.locator('header nav')
			.evaluate((nav) => nav.scrollWidth - nav.clientWidth);
		expect([width, cut]).toEqual([width, 0]);
	}
	await page.context().close();
});

test('at 320 pixels the page of the header that one is on is in sight', async () => {
	const page = await site.open('evidence/', { viewport: { width: 320, height: 700 } });
	const current = page.locator('header nav [aria-current=page]');
	expect(await current.textContent()).toContain('Evidence');
	await expect
		.poll(async () => {
			const { x = -1, width = 0 } = (await current.boundingBox()) ?? {};
			return x >= 0 && x + width <= 320;
		})
		.toBe(true);
	await page.context().close();
});

test('a suspended name is struck in part on screens, and with a dashed line on paper and in forced colours', async () => {
	const page = await site.open('');
	const name = page.locator('s.suspended');
	const styleOf = () =>
		name.evaluate((one) => ({
			line: getComputedStyle(one).textDecorationLine,
			style: getComputedStyle(one).textDecorationStyle,
			drawn: getComputedStyle(one, '::after').display !== 'none',
		}));
	expect(await styleOf()).toMatchObject({ line: 'none', drawn: true });
	const dashed = { line: 'line-through', style: 'dashed', drawn: false };
	await page.emulateMedia({ media: 'print' });
	expect(await styleOf()).toEqual(dashed);
	await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
	expect(await styleOf()).toEqual(dashed);
	await page.context().close();
});

test('a phone shows the names about the struck one, and all on demand', async () => {
	const page = await site.open('', {
		viewport: { width: 390, height: 844 },
		javaScriptEnabled: false,
	});
	const names = page.locator('.list li:visible');
	const all = await page.locator('.list li').count();
	expect(await names.count()).toBeLessThan(all);
	expect(await page.locator('.list li:visible s').count()).toBeGreaterThan(0);
	await page.locator('.list summary').click();
	expect(await names.count()).toBe(all);
	await page.setViewportSize({ width: 1366, height: 900 });
	expect(await names.count()).toBe(all);
	await page.context().close();
});
