/** The marks of an entry, the card that each opens, and the key that filters them. */
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PHONE, WIDE, untilDrawn, untilQuiet, useSite } from './browser.ts';

const site = useSite();
const ENTRY = 'background/isis-k/';
const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true };

const open = async (options?: BrowserContextOptions) => {
	const page = await site.open(ENTRY, options);
	await untilQuiet(page);
	return page;
};
const cardOf = (page: Page) => page.locator('.card:popover-open');
const markOf = (page: Page, number: number) => page.locator(`#ref-${number}-1`);
const isFocused = (page: Page, number: number) =>
	markOf(page, number).evaluate((mark) => mark === document.activeElement);
const placeOf = (page: Page) => cardOf(page).locator('.steps').innerText();

describe.each([
	['a click', WIDE, false],
	['Enter', WIDE, false],
	['a finger', PHONE, true],
] as const)('%s', (way, viewport, hasTouch) => {
	const tags = way === 'a finger' ? [] : ['full'];
	test(
		'opens every mark, with its own evidence, and nothing moves',
		{ tags, timeout: 120_000 },
		async () => {
			const page = await open({ viewport, hasTouch, isMobile: hasTouch });
			const marks = page.locator('.prose a.mark[data-note]');
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			const silent: string[] = [];
			for (const mark of await marks.all()) {
				if (way === 'Enter') await mark.press('Enter');
				else if (hasTouch) await mark.tap();
				else await mark.click();
				const number = await mark.getAttribute('data-note');
				const statement = await page.locator(`#note-${number} .statement`).textContent();
				const card = cardOf(page).filter({ hasText: (statement ?? '?').trim() });
				await card.waitFor({ timeout: 15_000 }).catch(() => silent.push(`${number}`));
				await page.keyboard.press('Escape');
				await page.waitForFunction(() => !document.querySelector('.card:popover-open'));
			}
			expect(await marks.count()).toBeGreaterThan(0);
			expect(silent).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
			await page.context().close();
		},
	);
});

describe('the card', () => {
	test('is a dialog with a name, has the focus, and gives it back on Escape', async () => {
		const page = await open();
		await markOf(page, 5).focus();
		await page.keyboard.press('Space');
		await cardOf(page).waitFor();
		const name = await cardOf(page).getAttribute('aria-label');
		expect(name).toMatch(/^Evidence: \S/);
		expect(await page.getByRole('dialog', { name: name ?? '' }).count()).toBe(1);
		expect(await cardOf(page).evaluate((card) => card === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await cardOf(page).count()).toBe(0);
		expect(await isFocused(page, 5)).toBe(true);
		await page.context().close();
	});

	test('is left by Tab into the text that follows', async () => {
		const page = await open();
		await markOf(page, 5).press('Enter');
		await cardOf(page).waitFor();
		for (let stop = 0; stop < 12 && (await cardOf(page).count()) > 0; stop += 1)
			await page.keyboard.press('Tab');
		expect(await cardOf(page).count()).toBe(0);
		const follows = await page.evaluate(
			() =>
				document
					.querySelector('#ref-5-1')!
					.compareDocumentPosition(document.activeElement ?? document) &
				Node.DOCUMENT_POSITION_FOLLOWING,
		);
		expect(follows).toBeGreaterThan(0);
		await page.context().close();
	});

	test('closes by a second click, and leaves other clicks to the browser', async () => {
		const page = await open();
		await markOf(page, 5).click();
		await cardOf(page).waitFor();
		await markOf(page, 5).click();
		await untilDrawn(page);
		expect(await cardOf(page).count()).toBe(0);
		const [other] = await Promise.all([
			page.context().waitForEvent('page'),
			markOf(page, 5).click({ modifiers: ['ControlOrMeta'] }),
		]);
		await other.waitForURL(/\/claims\//);
		expect(await cardOf(page).count()).toBe(0);
		await page.context().close();
	});

	test('comes where a pointer rests, does not take the focus, and goes when it leaves', async () => {
		const page = await open();
		await markOf(page, 5).hover();
		await cardOf(page).waitFor();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
		await page.locator('h1').hover();
		await cardOf(page).waitFor({ state: 'detached' });
		await page.context().close();
	});

	test('does not come where the page is scrolled under a pointer that rests', async () => {
		const page = await open();
		await page.clock.install();
		const at = await markOf(page, 5).evaluate((mark) => {
			const { left, top, height } = mark.getBoundingClientRect();
			return { x: left + 4, y: top + height / 2 };
		});
		await page.mouse.move(at.x, 300);
		const came = page.evaluate(
			() =>
				new Promise<string | undefined>((resolve) =>
					document.addEventListener('pointerover', ({ target }) => {
						const link = (target as Element).closest('a.mark');
						if (link) resolve(link.id);
					}),
				),
		);
		await page.evaluate((y) => scrollBy({ top: y - 300, behavior: 'instant' }), at.y);
		expect(await came).toBe('ref-5-1');
		await page.clock.runFor(1000);
		expect(await cardOf(page).count()).toBe(0);
		await page.mouse.move(at.x + 1, 300);
		await page.mouse.move(at.x + 1, 500);
		await page.mouse.move(at.x, 300);
		await page.clock.runFor(1000);
		await cardOf(page).waitFor();
		await page.context().close();
	});

	test('stands within the column of the text and within the window, wherever its mark is', async () => {
		const page = await open();
		for (const number of [2, 20, 31, 43]) {
			await markOf(page, number).click();
			await cardOf(page).waitFor();
			const [card, column] = await page.evaluate(() =>
				['.card', '.prose > p'].map((one) => document.querySelector(one)!.getBoundingClientRect()),
			);
			expect(card!.left).toBeGreaterThanOrEqual(column!.left - 1);
			expect(card!.right).toBeLessThanOrEqual(column!.right + 1);
			expect(card!.top).toBeGreaterThanOrEqual(0);
			expect(card!.bottom).toBeLessThanOrEqual(WIDE.height);
			await page.keyboard.press('Escape');
		}
		await page.context().close();
	});

	test('has the sides of a dispute, and leads to the claim', async () => {
		const page = await open();
		const mark = page.locator('.prose td a.mark.disputed').first();
		await mark.click();
		await cardOf(page).waitFor();
		expect(await cardOf(page).locator('.positions > li').count()).toBeGreaterThan(1);
		expect(await cardOf(page).locator('.positions a[rel=external]').count()).toBeGreaterThan(1);
		const link = cardOf(page).getByRole('link', { name: 'Claim page' });
		expect(await link.getAttribute('href')).toContain(await mark.getAttribute('href'));
		await page.context().close();
	});
});

describe('the sheet of a phone', () => {
	test('leaves its phrase in sight and most of the page free, with targets for a finger', async () => {
		const page = await open(TOUCH);
		await markOf(page, 31).tap();
		await cardOf(page).waitFor();
		const sheet = (await cardOf(page).boundingBox())!;
		const mark = (await markOf(page, 31).boundingBox())!;
		expect(sheet.height).toBeLessThanOrEqual(PHONE.height * 0.6 + 1);
		expect(sheet.width).toBe(PHONE.width);
		expect(mark.y + mark.height).toBeLessThanOrEqual(sheet.y);
		const sizes = await cardOf(page)
			.locator('button, .foot a')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
		expect(sizes.filter((height) => height < 44)).toEqual([]);
		await page.context().close();
	});

	test('steps to the next mark, and Back closes it where the reader is', async () => {
		const page = await open(TOUCH);
		const address = page.url();
		await markOf(page, 5).tap();
		expect(await placeOf(page)).toMatch(/5 of \d+/);
		await cardOf(page).getByRole('button', { name: 'Next' }).tap();
		await expect.poll(() => placeOf(page)).toMatch(/6 of \d+/);
		const at = await page.evaluate(() => scrollY);
		await page.goBack();
		await cardOf(page).waitFor({ state: 'detached' });
		expect(page.url()).toBe(address);
		expect(await isFocused(page, 6)).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(at);
		await page.context().close();
	});

	test('closed by its button it leaves nothing in the history', async () => {
		const page = await site.open('glossary/', TOUCH);
		await page.goto(site.url + ENTRY);
		await untilQuiet(page);
		await markOf(page, 5).tap();
		await cardOf(page).getByRole('button', { name: 'Close' }).tap();
		await page.waitForFunction(() => history.scrollRestoration === 'auto');
		await page.goBack();
		expect(page.url()).toContain('glossary');
		await page.context().close();
	});
});

test('a term opens its definition in the same card, once in each entry', async () => {
	const page = await open();
	const word = page.locator('.prose a.word').first();
	await word.press('Enter');
	await cardOf(page).waitFor();
	const name = (await word.textContent())?.trim() ?? '?';
	expect(await page.getByRole('dialog', { name, exact: true }).count()).toBe(1);
	expect((await cardOf(page).locator('.statement').innerText()).length).toBeGreaterThan(20);
	const addresses = await page
		.locator('.prose a.word')
		.evaluateAll((words) => words.map((one) => one.getAttribute('href')));
	expect(new Set(addresses).size).toBe(addresses.length);
	await page.context().close();
});
