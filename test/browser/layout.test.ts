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
		// What stands apart scrolls within itself, or is meant to be out of sight.
		const within = { within: 'main *', apart: '.scroller, pre, .visually-hidden' };
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			// A live chart takes its new width in the frame after.
			await expect
				.poll(() => page.evaluate(findOverflow, within), { message: `${width}`, timeout: 10_000 })
				.toEqual([]);
		}
		await page.context().close();
	},
);

/** Runs in a page: makes a word of every heading and paragraph longer than a phone is wide. */
const lengthenWords = () => {
	const apart = '.scroller, pre, svg, .visually-hidden, .interface, button, figure';
	for (const one of document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dd, dt, p > a)')) {
		const text = [...one.childNodes].find(
			(node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
		);
		if (text && !one.closest(apart)) text.textContent += 'Counterrevolutionarycounterrevolutionary';
	}
};

test.each(PATHS)('on a phone, words of /%s that are wider than it are broken', async (path) => {
	const page = await site.open(path, { viewport: { width: 320, height: 900 } });
	await page.evaluate(lengthenWords);
	expect(
		await page.evaluate(findOverflow, {
			within: 'main *',
			apart: '.scroller, pre, .visually-hidden',
		}),
	).toEqual([]);
	await page.context().close();
});

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
