import { describe, expect, test } from 'vitest';
import { PHONE, useSite } from './browser.ts';
import { findTornNumbers } from './torn-numbers.ts';

const site = useSite();
const ENTRY = 'background/the-2003-listing/';

describe('notes', () => {
	test('stand in the right margin beside their line on a wide screen', async () => {
		const page = await site.open(ENTRY);
		const mark = await page.locator('.prose .mark[id]').first().boundingBox();
		const note = await page.locator('.prose .note').first().boundingBox();
		const prose = await page.locator('.prose p').first().boundingBox();
		expect(note?.x).toBeGreaterThan((prose?.x ?? 0) + (prose?.width ?? 0));
		expect(Math.abs((note?.y ?? 0) - (mark?.y ?? 0))).toBeLessThan(60);
		await page.context().close();
	});

	test.each([
		['with scripts', true],
		['without scripts', false],
	])('open in place by keyboard on a phone and close again, %s', async (_, javaScriptEnabled) => {
		const page = await site.open(ENTRY, { viewport: PHONE, javaScriptEnabled });
		const number = page.locator('.prose button.number').first();
		const note = page.locator('.prose .note').first();
		expect(await note.isVisible()).toBe(false);
		await number.focus();
		await page.keyboard.press('Enter');
		expect(await note.isVisible()).toBe(true);
		const box = await note.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
		await page.keyboard.press('Escape');
		expect(await note.isVisible()).toBe(false);
		await page.context().close();
	});

	test('stand in full at the end once the page is there, and lead back into the text', async () => {
		const page = await site.open(ENTRY);
		const notes = page.locator('#notes ol > li');
		await notes.first().waitFor();
		expect(await notes.count()).toBe(await page.locator('.note').count());
		await page.locator('.note a').first().click();
		await expect.poll(() => new URL(page.url()).hash).toBe('#note-1');
		await notes.first().locator('a[href^="#ref-"]').first().click();
		expect(new URL(page.url()).hash).toBe('#ref-1-1');
		await page.context().close();
	});

	test('are opened by an address that names one', async () => {
		const page = await site.open(`${ENTRY}#note-20`);
		await page.locator('#note-20').waitFor();
		await expect
			.poll(() =>
				page.evaluate(() => document.querySelector('#note-20')?.getBoundingClientRect().top),
			)
			.toBeLessThan(900);
		await page.context().close();
	});

	test('open the definition of a term in place', async () => {
		const page = await site.open(ENTRY, { viewport: PHONE });
		const word = page.locator('.prose a.word').first();
		const open = page.locator('.prose .definition:popover-open');
		await word.press('Enter');
		expect(await open.count()).toBe(1);
		expect(await open.evaluate((one) => one === document.activeElement)).toBe(true);
		const name = (await word.textContent())?.trim() ?? '';
		expect(await page.getByRole('dialog', { name }).count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await open.count()).toBe(0);
		expect(await word.evaluate((one) => one === document.activeElement)).toBe(true);
		await page.context().close();
	});

	test('close the definition of a term by a second click on it, and leave other clicks to the browser', async () => {
		const page = await site.open(ENTRY);
		const word = page.locator('.prose a.word').first();
		const open = page.locator('.prose .definition:popover-open');
		await word.click();
		expect(await open.count()).toBe(1);
		await word.click();
		expect(await open.count()).toBe(0);
		const [other] = await Promise.all([
			page.context().waitForEvent('page'),
			word.click({ modifiers: ['ControlOrMeta'] }),
		]);
		await other.waitForURL(/\/(?:glossary|people)\/#/);
		expect(await open.count()).toBe(0);
		await page.context().close();
	});

	test('without scripts a term leads to its definition', async () => {
		const page = await site.open(ENTRY, { javaScriptEnabled: false });
		const word = page.locator('.prose a.word').first();
		const words = (await word.textContent())?.trim().split(' ')[0] ?? '?';
		await word.click();
		expect(await page.locator(':target').textContent()).toContain(words);
		await page.context().close();
	});

	test.each([1366, 1280, 900, 390, 320])(
		'keep their number and the punctuation in the line of the text, at %i pixels',
		async (width) => {
			const page = await site.open(ENTRY, { viewport: { width, height: 900 } });
			expect(await page.evaluate(findTornNumbers)).toEqual([]);
			await page.context().close();
		},
	);
});

describe('colours', () => {
	test('follow the system, and the reader may choose others that stay', async () => {
		const page = await site.open('', { colorScheme: 'dark' });
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const dark = await paper();
		await page.locator('theme-choice select').selectOption('light');
		const light = await paper();
		expect(light).not.toBe(dark);
		await page.reload();
		expect(await paper()).toBe(light);
		await page.context().close();
	});

	test('do not flash: the choice is on the page before anything is painted', async () => {
		const context = await site.browser.newContext({ colorScheme: 'light' });
		await context.addInitScript(() => localStorage.setItem('theme', 'dark'));
		const page = await context.newPage();
		await page.goto(site.url, { waitUntil: 'commit' });
		await page.waitForSelector('body');
		expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
		await context.close();
	});
});

describe('without scripts', () => {
	test.each([ENTRY, 'report/'])('%s shows its text, notes, charts and tables', async (path) => {
		const page = await site.open(path, { javaScriptEnabled: false });
		expect((await page.locator('.prose').innerText()).split(/\s+/).length).toBeGreaterThan(1500);
		expect(await page.locator('figure.chart svg').first().isVisible()).toBe(true);
		expect(await page.locator('theme-choice').isVisible()).toBe(false);
		await page.locator('figure.chart a', { hasText: 'Table, sources and files' }).first().click();
		await page.locator('figure.chart summary').first().click();
		expect(await page.locator('figure.chart table').first().isVisible()).toBe(true);
		await page.goto(site.url + path);
		await page.locator('#notes a').click();
		expect(await page.locator('.notes li[id]').count()).toBeGreaterThan(10);
		await page.context().close();
	});
});

test('on paper the notes stand at the end with their addresses, and the interface is gone', async () => {
	const page = await site.open(ENTRY);
	await page.locator('#notes li[id]').first().waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.note').first().isVisible()).toBe(false);
	expect(await page.locator('body > header').isVisible()).toBe(false);
	const address = await page
		.locator('.notes a[rel=external]')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('http');
	await page.context().close();
});
