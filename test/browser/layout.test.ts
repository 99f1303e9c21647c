import { expect, test } from 'vitest';
import { PHONE, useSite } from './browser.ts';
import { findOverflow } from './overflow.ts';

const site = useSite();
const PATHS = [
	'',
	'report/',
	'background/who-lists-the-taliban/',
	'background/isis-k/',
	'claims/',
	'claims/crocus-toll/',
	'timeline/',
	'charts/',
	'charts/russian-list/',
	'search/',
	'sources/',
	'background/the-2003-listing/',
	'people/',
	'contribute/',
];

// 1280 pixels are where notes move into the margin.
test.each([320, 390, 768, 992, 1200, 1279, 1280, 1366, 1920])(
	'at %i pixels nothing reaches over the edge of a page',
	async (width) => {
		const page = await site.browser.newPage({ viewport: { width, height: 900 } });
		const wrong: string[] = [];
		for (const path of PATHS) {
			await page.goto(site.url + path);
			// What stands apart scrolls within itself, or is meant to be out of sight.
			const [first] = await page.evaluate(findOverflow, {
				within: 'main *',
				apart: '.scroller, pre, [popover]:not(.note), .visually-hidden',
			});
			if (first) wrong.push(`/${path}: ${first}`);
		}
		expect(wrong).toEqual([]);
		await page.close();
	},
);

test('on a phone the table of how a figure changed is whole', async () => {
	const page = await site.browser.newPage({ viewport: PHONE });
	const hidden: string[] = [];
	for (const id of ['crocus-toll', 'opium-2025', 'un-cash-counts']) {
		await page.goto(`${site.url}claims/${id}/`);
		const cut = await page
			.locator('.scroller')
			.evaluateAll((all) => all.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
		if (cut) hidden.push(id);
		expect(await page.locator('.scroller').count()).toBe(1);
	}
	expect(hidden).toEqual([]);
	await page.close();
});
