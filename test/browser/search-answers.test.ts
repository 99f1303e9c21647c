/** What search answers: questions, names, days and nonsense; the rest of a long list; the dialog on a phone. */
import { describe, expect, test } from 'vitest';
import { exported } from '../samples.ts';
import { PHONE, useSite } from './browser.ts';

const site = useSite();

describe('an answer', () => {
	test.each([
		['is the taliban banned in russia', 'Question'],
		['who is muttaqi', 'Person'],
		['what does suspended ban mean', 'Question'],
	])('to "%s" comes first, from its first word to its last', async (query, kind) => {
		const page = await site.open(`search/?q=${encodeURIComponent(query)}`);
		const first = page.locator('#search-page .results li').first();
		await first.waitFor();
		expect((await first.locator('.kind').innerText()).trim()).toBe(kind);
		const address = (await first.locator('a').first().getAttribute('href')) ?? '';
		const id = address
			.replace(/#?:~:.*$/, '')
			.split(/[/#]/)
			.filter(Boolean)
			.at(-1);
		const found = [...(exported['questions'] ?? []), ...(exported['people'] ?? [])].find(
			(one) => one.id === id,
		);
		const text = found?.answer ?? found?.description ?? '?';
		const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
		expect((await first.locator('.excerpt').innerText()).replace(/\s+/g, ' ')).toBe(plain);
		await page.context().close();
	});

	test.each(['nonsensequery', 'asdfghjkl', 'blorptastic fringle', '99999999'])(
		'is that nothing was found for "%s"',
		async (query) => {
			const page = await site.open(`search/?q=${encodeURIComponent(query)}`);
			const status = page.locator('#search-page .status');
			await expect.poll(() => status.textContent()).toBe(`Nothing was found for “${query}”.`);
			expect(await page.locator('#search-page .results li').count()).toBe(0);
			await page.context().close();
		},
	);

	test('leaves out a word that nothing has, and says so', async () => {
		const page = await site.open('search/?q=opium+blorptastic');
		await page.locator('#search-page .results li').first().waitFor();
		expect(await page.locator('#search-page .hint').textContent()).toContain(
			'Nothing has “blorptastic”.',
		);
		await page.context().close();
	});
});

test('after a correction a filter narrows what is shown to what it counted', async () => {
	const page = await site.open('search/?q=afganistan');
	const box = page.locator('#search-page');
	await box.locator('.results li').first().waitFor();
	const status = box.locator('.status');
	expect(await status.textContent()).toContain('“afghanistan”');
	for (const kind of ['Question', 'Chart']) {
		const select = box.locator('select[name=kind]');
		const label = await select.locator(`option[value=${kind}]`).textContent();
		await select.selectOption(kind);
		const [, count] = /\((\d+)\)/.exec(label ?? '') ?? [];
		await expect
			.poll(() => status.textContent())
			.toMatch(new RegExp(`^${count} results? for “afghanistan”`));
		const kinds = await box.locator('.results .kind').allTextContents();
		expect(new Set(kinds.map((one) => one.trim()))).toEqual(new Set([kind]));
	}
	await page.context().close();
});

test('"Show more" brings the rest by keyboard, gives it the focus and says how much is shown', async () => {
	const page = await site.open('search/?q=opium');
	const box = page.locator('#search-page');
	const items = box.locator('.results li');
	await items.first().waitFor();
	const total = Number(/\d+/.exec((await box.locator('.status').textContent()) ?? '')?.[0]);
	expect(total).toBeGreaterThan(20);
	const more = box.locator('.more');
	const shown = await items.count();
	await more.focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(() => box.locator('.status').textContent())
		.toBe(`20 of ${total} results are shown.`);
	expect(await items.count()).toBeGreaterThan(shown);
	expect(
		await items
			.nth(shown)
			.locator('a')
			.evaluate((link) => link === document.activeElement),
	).toBe(true);
	while (await more.isVisible()) {
		const before = await box.locator('.status').textContent();
		await more.click();
		await expect.poll(() => box.locator('.status').textContent()).not.toBe(before);
	}
	expect(await box.locator('.status').textContent()).toBe(`All ${total} results are shown.`);
	const links = await items
		.locator('a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(new Set(links).size).toBe(links.length);
	await page.context().close();
});

describe('on a phone', () => {
	test('Close stays in sight while the results are scrolled', async () => {
		const page = await site.open('report/', { viewport: PHONE });
		await page.locator('[data-search-trigger]').click();
		await page.keyboard.type('Taliban');
		await page.locator('dialog .results li').nth(5).waitFor();
		await page.locator('dialog .more').scrollIntoViewIfNeeded();
		const close = page.getByRole('button', { name: 'Close' });
		const box = await close.boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
		await close.click();
		expect(await page.locator('dialog[open]').count()).toBe(0);
		await page.context().close();
	});

	test('Back closes search, and the page stays', async () => {
		const page = await site.open('glossary/', { viewport: PHONE });
		await page.goto(`${site.url}report/`);
		await page.locator('[data-search-trigger]').click();
		await page.locator('dialog[open]').waitFor();
		await page.goBack();
		await page.locator('dialog[open]').waitFor({ state: 'detached' });
		expect(new URL(page.url()).pathname).toMatch(/\/report\/$/);
		await page.goBack();
		await page.waitForURL('**/glossary/');
		await page.context().close();
	});

	test('Back from a result leads to the page that was searched from, and after Close to the page before it', async () => {
		const page = await site.open('glossary/', { viewport: PHONE });
		await page.goto(`${site.url}report/`);
		await page.locator('[data-search-trigger]').click();
		await page.keyboard.type('is the taliban banned in russia');
		await page.locator('dialog .results a').first().click();
		await page.waitForURL('**/questions/**');
		await page.goBack();
		await page.waitForURL('**/report/');
		await page.locator('[data-search-trigger]').click();
		await page.locator('dialog[open]').waitFor();
		await page.getByRole('button', { name: 'Close' }).click();
		await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('auto');
		await page.goBack();
		await page.waitForURL('**/glossary/');
		await page.context().close();
	});
});
