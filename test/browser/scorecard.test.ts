import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE, WIDE, useSite } from './browser.ts';

const site = useSite();
const shown = (page: Page) => page.locator('article.statement:visible');
const verdictsOf = (page: Page) =>
	shown(page).evaluateAll((all) => [...new Set(all.map((one) => one.dataset['verdict']))]);
const chip = (page: Page, verdict: string) => page.locator(`.chips a[data-verdict="${verdict}"]`);
/** The number that a chip says. */
const countOf = async (page: Page, verdict: string) =>
	Number.parseInt(await chip(page, verdict).innerText(), 10);

describe('the tally of the report', () => {
	test('shows the statements of one verdict, empties the rest, and Back undoes it', async () => {
		const page = await site.open('report/');
		const total = await shown(page).count();
		const headings = await page.locator('.prose h2:visible').count();
		await chip(page, 'changed').click();
		await expect.poll(() => verdictsOf(page)).toEqual(['changed']);
		expect(new URL(page.url()).search).toBe('?verdict=changed');
		expect(await shown(page).count()).toBe(await countOf(page, 'changed'));
		expect(await page.locator('.prose h2:visible').count()).toBeLessThan(headings);
		expect(await page.locator('.contents a[href="#the-announcement"]').isVisible()).toBe(false);
		const faint = page.locator('.cells li.out');
		expect(await faint.count()).toBe(total - (await countOf(page, 'changed')));
		expect(await faint.first().evaluate((cell) => getComputedStyle(cell).opacity)).toBe('0.25');
		expect(await page.locator('verdict-filter [role=status]').textContent()).toBe(
			`1 of ${total} statements is shown.`,
		);
		await page.goBack();
		await expect.poll(() => shown(page).count()).toBe(total);
		expect(await page.locator('.chips [aria-current]').innerText()).toBe(`All ${total}`);
		await page.context().close();
	});

	test('does it by an address too, and shows all again', async () => {
		const page = await site.open('report/?verdict=corrected');
		await expect.poll(() => verdictsOf(page)).toEqual(['corrected']);
		expect(await shown(page).count()).toBe(await countOf(page, 'corrected'));
		expect(await chip(page, 'corrected').getAttribute('aria-current')).toBe('true');
		await page.locator('.chips a', { hasText: 'All' }).click();
		await expect.poll(() => page.locator('article.statement:not(:visible)').count()).toBe(0);
		expect(new URL(page.url()).search).toBe('');
		await page.context().close();
	});

	test('shows all by an address with a verdict that there is not', async () => {
		const page = await site.open('report/?verdict=invented');
		await expect.poll(() => new URL(page.url()).search).toBe('');
		expect(await page.locator('article.statement:not(:visible)').count()).toBe(0);
		await page.context().close();
	});

	test('gives way to a cell whose statement it hides', async () => {
		const page = await site.open('report/?verdict=corrected');
		await expect.poll(() => verdictsOf(page)).toEqual(['corrected']);
		await page.locator('.cells a[href="#crocus-dead"]').click();
		await expect.poll(() => page.locator('article.statement:not(:visible)').count()).toBe(0);
		await expect
			.poll(() => page.locator('#crocus-dead').evaluate((one) => one.getBoundingClientRect().top))
			.toBeLessThan(200);
		expect(new URL(page.url()).search).toBe('');
		await page.context().close();
	});

	test('leads to the first statement of a verdict where scripts do not run', async () => {
		const page = await site.open('report/', { javaScriptEnabled: false });
		await chip(page, 'changed').click();
		expect(new URL(page.url()).hash).toBe('#crocus-dead');
		expect(await shown(page).count()).toBe(await page.locator('article.statement').count());
		await page.context().close();
	});
});

describe('a cell', () => {
	test('is named by its number, its verdict and its statement, and leads there', async () => {
		const page = await site.open('report/');
		const cell = page.getByRole('link', {
			name: '22, changed since: The attack killed more than 130 people.',
			exact: true,
		});
		await cell.click();
		expect(new URL(page.url()).hash).toBe('#crocus-dead');
		await page.context().close();
	});

	test.each([
		['wide', WIDE],
		['between', { width: 800, height: 900 }],
		['on a phone', PHONE],
		['narrow', { width: 320, height: 700 }],
	])('shows a tip within the page in focus, and Escape hides it, %s', async (_, viewport) => {
		const page = await site.open('report/', { viewport });
		for (const cell of await page.locator('.cells a').all()) {
			await cell.focus();
			await page.keyboard.press('Shift');
			const tip = cell.locator('.tip');
			expect(await tip.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
			const box = (await tip.boundingBox())!;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
			const { width, height } = (await cell.boundingBox())!;
			expect(Math.min(width, height)).toBeGreaterThan(30);
			await page.keyboard.press('Escape');
			expect(await tip.evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
		}
		const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(scrollWidth).toBeLessThanOrEqual(viewport.width);
		await page.context().close();
	});

	test.each(['light', 'dark'] as const)(
		'has signs and numbers of 6:1 in %s',
		async (colorScheme) => {
			const page = await site.open('report/', { colorScheme });
			const ratios = await page.locator('.cells a').evaluateAll((cells) => {
				const light = (color: string) => {
					const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((text) => {
						const part = Number(text) / 255;
						return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
					});
					return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
				};
				return cells.map((cell) => {
					const { color, backgroundColor } = getComputedStyle(cell);
					const [one, other] = [light(color), light(backgroundColor)];
					return Math.max(one, other) / Math.min(one, other);
				});
			});
			expect(Math.min(...ratios)).toBeGreaterThanOrEqual(6);
			await page.context().close();
		},
	);
});

test('the report leads to the original, and each statement to a link of its own', async () => {
	const page = await site.open('report/');
	const original = page.getByRole('link', { name: 'Read the original at The Hill' });
	expect(await original.getAttribute('href')).toMatch(/^https:.*thehill\.com\//);
	const links = page.locator('article.statement copy-link a');
	expect(await links.count()).toBe(await page.locator('article.statement').count());
	expect(await links.first().getAttribute('href')).toBe('#removal-prepared');
	await page.context().close();
});

test('on paper verdicts are a border, a sign and a word', async () => {
	const page = await site.open('report/');
	await page.emulateMedia({ media: 'print' });
	for (const selector of ['.cells a', '.verdict']) {
		const one = page.locator(selector).first();
		expect(await one.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(
			'rgba(0, 0, 0, 0)',
		);
		expect(await one.locator('.sign').isVisible()).toBe(true);
	}
	await page.context().close();
});
