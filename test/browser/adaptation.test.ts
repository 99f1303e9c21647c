/**
 * What readers change for themselves, and what WCAG 2.2 asks of a page then. https://www.w3.org/TR/WCAG22/
 * @module-tag full
 */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE, WIDE, openLive, useSite } from './browser.ts';
import { findOverflow } from './overflow.ts';
import { CHART, CLAIM } from '../samples.ts';

const site = useSite();
/** One page of each kind. */
const PATHS = [
	'',
	'report/',
	'background/isis-k/',
	'background/isis-k/notes/',
	`claims/${CLAIM}/`,
	'timeline/',
	`charts/${CHART}/`,
	'search/',
	'offline/',
	'about/measured/',
	'contribute/',
	`embed/${CHART}/`,
];

/** Text spacing, success criterion 1.4.12, in a style that the policy of pages does not see. */
function spaceText(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
	);
	document.adoptedStyleSheets.push(sheet);
}

/** These scroll within themselves, are meant to be out of sight, or stand whole elsewhere: what a margin note cuts off is on its card. */
const APART =
	'.scroller, pre, [popover], .visually-hidden, svg, .skip, [hidden], header nav, .margin-note';

/** What reaches over the edge of the window, or is cut off by a box that hides what it cannot hold. */
async function findLost(page: Page): Promise<string[]> {
	return [
		...(await page.evaluate(findOverflow, { within: 'body *', apart: APART })),
		...(await page.evaluate(findCut, APART)),
	];
}

function findCut(apart: string): string[] {
	return [...document.querySelectorAll('body *')]
		.filter((one) => !one.closest(apart))
		.filter((one) => {
			const { overflowX, overflowY } = getComputedStyle(one);
			const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
			const { clientHeight, clientWidth, scrollHeight, scrollWidth } = one;
			return hides && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
		})
		.map((one) => `${one.tagName.toLowerCase()}.${one.className} is cut off`);
}

for (const path of PATHS)
	describe(`/${path}`, () => {
		test('keeps all text with wider spacing, at both ends of the range of windows', async () => {
			for (const viewport of [WIDE, PHONE]) {
				const page = await site.open(path, { viewport });
				await page.evaluate(spaceText);
				expect(await findLost(page), `${viewport.width}`).toEqual([]);
				await page.context().close();
			}
		});

		// A window of 1280 by 1024 pixels, enlarged four times. Success criterion 1.4.10.
		test('flows in one column at 400 per cent', async () => {
			const page = await site.open(path, {
				viewport: { width: 320, height: 256 },
				deviceScaleFactor: 4,
			});
			expect(await findLost(page)).toEqual([]);
			await page.context().close();
		});

		// Success criteria 2.4.7 and 2.4.11.
		test.each([
			['wide', WIDE],
			['on a phone', PHONE],
		])('shows what has the focus, all the way through, %s', async (_, viewport) => {
			// Without the slow scrolling, which would still be under way.
			const page = await site.open(path, { viewport, reducedMotion: 'reduce' });
			expect(await walkByKeyboard(page)).toEqual([]);
			await page.context().close();
		});

		test('does not move for readers who ask for less motion', async () => {
			const page = await site.open(path, { reducedMotion: 'reduce' });
			const moving = await page.evaluate(() => ({
				scroll: getComputedStyle(document.documentElement).scrollBehavior,
				running: document.getAnimations().length,
				timed: [...document.querySelectorAll('*')]
					.map((one) => getComputedStyle(one))
					.filter((style) => /[1-9]/.test(style.transitionDuration + style.animationDuration))
					.length,
			}));
			expect(moving).toEqual({ scroll: 'auto', running: 0, timed: 0 });
			await page.context().close();
		});
	});

/** How many stops of the keyboard are looked at on a page. */
const STOPS = 40;

/** Goes through a page by Tab. Reports each stop that is out of sight, behind something else or without a mark. */
async function walkByKeyboard(page: Page): Promise<string[]> {
	const problems: string[] = [];
	for (let stop = 0; stop < STOPS; stop++) {
		await page.keyboard.press('Tab');
		const problem = await page.evaluate(() => {
			const one = document.activeElement;
			if (one === null || one === document.body) return 'end';
			const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
			const label = `${one.tagName.toLowerCase()} "${one.textContent?.trim().slice(0, 30)}"`;
			// The middle of what can be seen of it: a table may be taller than a phone.
			const middle = (from: number, to: number, size: number) =>
				(Math.max(from, 0) + Math.min(to, size)) / 2;
			const x = middle(box.left, box.right, innerWidth);
			const y = middle(box.top, box.bottom, innerHeight);
			if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${label} is out of sight`;
			const top = document.elementFromPoint(x, y);
			if (!top || !(one.contains(top) || top.contains(one))) return `${label} is behind something`;
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
				return `${label} has no mark`;
			return undefined;
		});
		if (problem === 'end') break;
		if (problem !== undefined) problems.push(problem);
	}
	return problems;
}

test('a live chart does not move for readers who ask for less motion', async () => {
	const page = await openLive(site, CHART, { reducedMotion: 'reduce' });
	const animation = await page
		.locator('live-chart')
		.evaluate(
			(host) =>
				(host as HTMLElement & { chart: () => { options: { animation: unknown } } }).chart().options
					.animation,
		);
	expect(animation).toBe(false);
	await page.context().close();
});

test('each of these would be found on a page made wrong', async () => {
	const page = await site.browser.newPage({ viewport: PHONE });
	await page.setContent(
		`<body style="margin:0"><div style="width:900px">Wide</div>
		<p style="height:1em;overflow:hidden">Two lines<br>of text</p>
		<a href="#" style="outline:none">No mark</a>
		<a href="#" style="position:absolute;bottom:10px">Behind</a>
		<div style="position:fixed;inset:auto 0 0;height:80px;background:#fff">A bar</div>`,
	);
	expect(await findLost(page)).toEqual([
		'the page scrolls sideways',
		'div. reaches over the edge',
		'p. is cut off',
	]);
	expect(await walkByKeyboard(page)).toEqual([
		'a "No mark" has no mark',
		'a "Behind" is behind something',
	]);
	await page.close();
});
