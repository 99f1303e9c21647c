import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

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
test.each([320, 390, 768, 992, 1279, 1280, 1920])(
	'at %i pixels nothing reaches over the edge of a page',
	async (width) => {
		const page = await site.browser.newPage({ viewport: { width, height: 900 } });
		const wrong: string[] = [];
		for (const path of PATHS) {
			await page.goto(site.url + path);
			const over = await page.evaluate(() => {
				const edge = document.documentElement.clientWidth;
				// These scroll within themselves, or are meant to be out of sight.
				const apart = '.scroller, pre, [popover]:not(.note), .visually-hidden';
				return [...document.querySelectorAll('main *')]
					.filter((one) => !one.closest(apart))
					.filter((one) => one.getBoundingClientRect().right > edge + 1)
					.map((one) => `${one.tagName}.${one.className}`);
			});
			const scrolls = await page.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
			);
			if (scrolls) wrong.push(`/${path} scrolls sideways`);
			if (over[0]) wrong.push(`/${path} ${over[0]}`);
		}
		expect(wrong).toEqual([]);
		await page.close();
	},
);
