import { expect, test } from 'vitest';
import { CHANGED_CLAIMS, CHART, CLAIM } from '../samples.ts';
import { PHONE, useSite } from './browser.ts';
import { findOverflow } from './overflow.ts';

const site = useSite();
const PATHS = [
	'',
	'report/',
	'background/who-lists-the-taliban/',
	'background/isis-k/',
	'claims/',
	`claims/${CLAIM}/`,
	'timeline/',
	'charts/',
	`charts/${CHART}/`,
	'search/',
	'sources/',
	'background/the-2003-listing/',
	'people/',
	'contribute/',
];

/** In CSS pixels. At 1280 notes move into the margin. */
const WIDTHS = [320, 390, 768, 992, 1200, 1279, 1280, 1366, 1920];

test.each(PATHS)(
	'on /%s nothing reaches over the edge of the window at any width',
	async (path) => {
		const page = await site.open(path);
		const wrong: string[] = [];
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			// What stands apart scrolls within itself, or is meant to be out of sight.
			const [first] = await page.evaluate(findOverflow, {
				within: 'main *',
				apart: '.scroller, pre, .visually-hidden',
			});
			if (first) wrong.push(`${width}: ${first}`);
		}
		expect(wrong).toEqual([]);
		await page.context().close();
	},
);

test('on a phone the table of how a figure changed is whole', async () => {
	const page = await site.browser.newPage({ viewport: PHONE });
	const hidden: string[] = [];
	for (const id of CHANGED_CLAIMS.slice(0, 3)) {
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
