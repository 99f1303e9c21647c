import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { VERDICTS } from '../../src/lib/citations/verdicts.ts';
import type { Verdict } from '../../src/lib/citations/verdicts.ts';
import { pages } from '../build/site-files.ts';
import { PHONE, WIDE, useSite } from './browser.ts';

const site = useSite();
const { $ } = pages.find(({ path }) => path === '/report/')!;
/** The statements of the report, in their order. */
const statements = $('article.statement')
	.toArray()
	.map((one) => ({
		id: $(one).find('h3').attr('id') ?? '',
		verdict: ($(one).attr('data-verdict') ?? '') as Verdict,
	}));
/** The verdict that stands on the fewest statements, the first of these, and a statement with another. */
const [[RARE, [RAREST]]] = [...Map.groupBy(statements, ({ verdict }) => verdict)].sort(
	([, one], [, other]) => one.length - other.length,
) as [[Verdict, [(typeof statements)[number]]]];
const OTHER = statements.find(({ verdict }) => verdict !== RARE)!;
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
		const contents = page.locator('.contents a:visible');
		const links = await contents.count();
		await chip(page, RARE).click();
		await expect.poll(() => verdictsOf(page)).toEqual([RARE]);
		expect(new URL(page.url()).search).toBe(`?verdict=${RARE}`);
		const count = await countOf(page, RARE);
		expect(await shown(page).count()).toBe(count);
		expect(await page.locator('.prose h2:visible').count()).toBeLessThan(headings);
		expect(await contents.count()).toBeLessThan(links);
		const faint = page.locator('.cells li.out');
		expect(await faint.count()).toBe(total - count);
		expect(await faint.first().evaluate((cell) => getComputedStyle(cell).opacity)).toBe('0.25');
		expect(await page.locator('verdict-filter [role=status]').textContent()).toBe(
			`${count} of ${total} statements ${count === 1 ? 'is' : 'are'} shown.`,
		);
		await page.goBack();
		await expect.poll(() => shown(page).count()).toBe(total);
		expect(await page.locator('.chips [aria-current]').innerText()).toBe(`All ${total}`);
		await page.context().close();
	});

	test('does it by an address too, and shows all again', async () => {
		const page = await site.open(`report/?verdict=${OTHER.verdict}`);
		await expect.poll(() => verdictsOf(page)).toEqual([OTHER.verdict]);
		expect(await shown(page).count()).toBe(await countOf(page, OTHER.verdict));
		expect(await chip(page, OTHER.verdict).getAttribute('aria-current')).toBe('true');
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
		const page = await site.open(`report/?verdict=${OTHER.verdict}`);
		await expect.poll(() => verdictsOf(page)).toEqual([OTHER.verdict]);
		await page.locator(`.cells a[href="#${RAREST.id}"]`).click();
		await expect.poll(() => page.locator('article.statement:not(:visible)').count()).toBe(0);
		await expect
			.poll(() => page.locator(`#${RAREST.id}`).evaluate((one) => one.getBoundingClientRect().top))
			.toBeLessThan(200);
		expect(new URL(page.url()).search).toBe('');
		await page.context().close();
	});

	test('leads to the first statement of a verdict where scripts do not run', async () => {
		const page = await site.open('report/', { javaScriptEnabled: false });
		await chip(page, RARE).click();
		expect(new URL(page.url()).hash).toBe(`#${RAREST.id}`);
		expect(await shown(page).count()).toBe(await page.locator('article.statement').count());
		await page.context().close();
	});
});

describe('a cell', () => {
	test('is named by its number, its verdict and its statement, and leads there', async () => {
		const page = await site.open('report/');
		const tip = page.locator(`.cells a[href="#${RAREST.id}"] .tip`);
		const says = ((await tip.textContent()) ?? '').replace(/\s+/g, ' ').trim();
		const start = `${statements.indexOf(RAREST) + 1}, ${VERDICTS[RARE].label.toLowerCase()}: `;
		expect(says.startsWith(start)).toBe(true);
		await page.getByRole('link', { name: says, exact: true }).click();
		expect(new URL(page.url()).hash).toBe(`#${RAREST.id}`);
		await page.context().close();
	});

	const showsTips = async (_: string, viewport: typeof WIDE) => {
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
	};
	const TIPS = 'shows a tip within the page in focus, and Escape hides it, %s';
	test.each([['on a phone', PHONE]])(TIPS, showsTips);
	test.each([
		['wide', WIDE],
		['between', { width: 800, height: 900 }],
		['narrow', { width: 320, height: 700 }],
	])(TIPS, { tags: 'full' }, showsTips);

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
	const original = page.getByRole('link', { name: /^Read the original at / });
	expect(await original.getAttribute('href')).toMatch(/^https:/);
	const links = page.locator('article.statement copy-link a');
	expect(await links.count()).toBe(await page.locator('article.statement').count());
	expect(await links.first().getAttribute('href')).toBe(`#${statements[0]?.id}`);
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
