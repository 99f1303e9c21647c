/**
 * Keys that search and pages take: by what they write or where they lie, never with other keys, and not where a reader says no.
 * @module-tag full
 */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE, useSite } from './browser.ts';

const site = useSite();
const MODIFIERS = { alt: 1, control: 2, meta: 4, shift: 8 };
type Modifier = keyof typeof MODIFIERS;

/** Presses a key of any keyboard, as the browser gets it from the system. */
async function press(page: Page, key: string, code: string, held: Modifier[] = []): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const modifiers = held.reduce((sum, one) => sum + MODIFIERS[one], 0);
	for (const type of ['rawKeyDown', 'keyUp'] as const)
		await session.send('Input.dispatchKeyEvent', { type, key, code, modifiers });
}
/** Whether search is open, or on its way: what it takes would be loaded. */
async function isOpened(page: Page): Promise<boolean> {
	const dialog = page.locator('dialog[open]');
	await dialog.waitFor({ timeout: 700 }).catch(() => undefined);
	return (await dialog.count()) > 0;
}
const slash = (page: Page) => page.getByLabel('The key “/” opens search');

describe('search is opened', () => {
	test.each<[string, string, string, Modifier[]]>([
		['/ on a Latin keyboard', '/', 'Slash', []],
		['/ with Shift, on a German one', '/', 'Digit7', ['shift']],
		['the key of / on a Russian or Persian one', '.', 'Slash', []],
		['the key of / on an Arabic one', 'ظ', 'Slash', []],
		['Ctrl+K', 'k', 'KeyK', ['control']],
		['Ctrl+K with Caps Lock', 'K', 'KeyK', ['control']],
		['Cmd+K', 'k', 'KeyK', ['meta']],
		['Ctrl+K on a Russian keyboard', 'л', 'KeyK', ['control']],
		['Ctrl+K on a Persian keyboard', 'ن', 'KeyK', ['control']],
		['Ctrl+K on a Dvorak keyboard', 'k', 'KeyV', ['control']],
	])('by %s', async (_, key, code, held) => {
		const page = await site.open('');
		await press(page, key, code, held);
		expect(await isOpened(page)).toBe(true);
		await page.context().close();
	});
});

test('search is not opened by other keys', async () => {
	const page = await site.open('');
	const taken: string[] = [];
	for (const [key, code, ...held] of [
		['K', 'KeyK', 'control', 'shift'],
		['k', 'KeyK', 'control', 'alt'],
		['k', 'KeyK', 'control', 'meta'],
		['k', 'KeyK'],
		['/', 'Slash', 'alt'],
		['/', 'Slash', 'control'],
		['-', 'Slash'],
		['?', 'Slash', 'shift'],
		['t', 'KeyK', 'control'],
		['.', 'Period'],
	] as [string, string, ...Modifier[]][]) {
		await press(page, key, code, held);
		if (!(await isOpened(page))) continue;
		taken.push([...held, key].join('+'));
		await page.keyboard.press('Escape');
	}
	expect(taken).toEqual([]);
	await page.context().close();
});

test('a frame on another site, which has no search, takes no keys', async () => {
	const page = await site.open('embed/opium/');
	await press(page, '/', 'Slash');
	await press(page, 'k', 'KeyK', ['control']);
	expect(await isOpened(page)).toBe(false);
	await page.context().close();
});

test('arrows with other keys are the browser’s: on the key of an entry and on a chart', async () => {
	const page = await site.open('background/the-2003-listing/');
	await page.locator('.key button').first().click();
	const isTaken = (selector: string, key: string, held: object) =>
		page.locator(selector).evaluate(
			(target, [name, rest]) => {
				const init = { key: name as string, bubbles: true, cancelable: true, ...(rest as object) };
				return !target.dispatchEvent(new KeyboardEvent('keydown', init));
			},
			[key, held] as const,
		);
	const button = '.key button[aria-pressed=true]';
	expect(await isTaken(button, 'ArrowRight', {})).toBe(true);
	expect(await isTaken(button, 'ArrowLeft', { altKey: true })).toBe(false);
	expect(await isTaken('.prose a.mark[data-note] >> nth=0', ' ', { shiftKey: true })).toBe(false);
	await page.goto(`${site.url}charts/opium/`);
	await page.waitForSelector('live-chart[data-live]');
	expect(await isTaken('live-chart canvas', 'ArrowLeft', {})).toBe(true);
	expect(await isTaken('live-chart canvas', 'ArrowLeft', { altKey: true })).toBe(false);
	expect(await isTaken('live-chart canvas', 'Home', { ctrlKey: true })).toBe(false);
	await page.goto(`${site.url}search/?q=opium`);
	await page.locator('#search-page .results a').first().waitFor();
	expect(await isTaken('#search-page input', 'ArrowDown', { isComposing: true })).toBe(false);
	expect(await isTaken('#search-page input', 'ArrowDown', { shiftKey: true })).toBe(false);
	expect(await isTaken('#search-page input', 'ArrowDown', {})).toBe(true);
	await page.context().close();
});

describe('the choice whether "/" opens search', () => {
	test.each([
		['on a wide window', undefined],
		['on a phone', PHONE],
	])('can be turned off, is remembered, and turned on again: %s', async (_, viewport) => {
		const page = await site.open('', viewport && { viewport, hasTouch: true });
		await (viewport ? slash(page).tap() : slash(page).uncheck());
		await page.goto(`${site.url}report/`);
		await page.waitForFunction(() => customElements.get('theme-choice'));
		expect(await slash(page).isChecked()).toBe(false);
		const trigger = page.locator('[data-search-trigger]');
		expect(await trigger.getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K');
		expect(await trigger.locator('kbd').isVisible()).toBe(false);
		await press(page, '/', 'Slash');
		await press(page, '.', 'Slash');
		expect(await isOpened(page)).toBe(false);
		await press(page, 'k', 'KeyK', ['control']);
		expect(await isOpened(page)).toBe(true);
		await page.keyboard.press('Escape');
		await slash(page).check();
		await page.locator('h1').click();
		await press(page, '/', 'Slash');
		expect(await isOpened(page)).toBe(true);
		await page.context().close();
	});

	test('moves nothing, neither when it is made nor when it is remembered', async () => {
		const page = await site.open('');
		const boxes = () =>
			page
				.locator('header :is(.name, nav a, .trigger), main, footer label')
				.evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
		const before = await boxes();
		await slash(page).evaluate((box) => (box as HTMLInputElement).click());
		expect(await boxes()).toEqual(before);
		await page.reload();
		await page.waitForSelector('.is-slash-off');
		expect(await boxes()).toEqual(before);
		await page.context().close();
	});

	test('holds in other tabs at once', async () => {
		const page = await site.open('');
		const other = await page.context().newPage();
		await other.goto(`${site.url}report/`);
		await slash(page).uncheck();
		await expect.poll(() => slash(other).isChecked()).toBe(false);
		await page.context().close();
	});

	test('is out of sight without scripts', async () => {
		const page = await site.open('', { javaScriptEnabled: false });
		expect(await slash(page).isVisible()).toBe(false);
		await page.context().close();
	});
});
