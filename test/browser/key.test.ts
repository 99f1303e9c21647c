/** The key of an entry: what it counts, what it filters, and how keys go through the marks. */
import { describe, expect, test } from 'vitest';
import { readContentFiles, today } from '../../src/integrations/content-files.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import { entryPages } from '../build/site-files.ts';
import { untilQuiet, useSite } from './browser.ts';

const site = useSite();
const { ledger } = runChecks(readContentFiles('src/content'), today());
const ENTRY = 'background/isis-k/';

/** The claims of an entry that its key counts under each word. */
function countClaims(path: string): Record<string, number> {
	const links = ledger.documents.get(path.slice(1, -1))?.links ?? [];
	const ids = new Set(links.filter(({ scheme }) => scheme === 'claim').map(({ id }) => id ?? ''));
	const claims = [...ids].map((id) => ledger.records.claims.get(id)?.data);
	const of = (status: string) => claims.filter((claim) => claim?.status === status).length;
	return { confirmed: of('confirmed'), 'one source': of('single'), disputed: of('disputed') };
}

const keyed = entryPages.filter(({ $ }) => $('.key').length > 0);

test('entries have keys', () => {
	expect(keyed.length).toBeGreaterThan(6);
});

test.each(keyed)('the key of $path counts as the ledger does', ({ path, $ }) => {
	const shown = $('.key [data-filter]')
		.toArray()
		.map((words) => /^(\d+) (.+)$/.exec($(words).text().trim())!)
		.map(([, count, word = '']) => [word, Number(count)] as const)
		.filter(([word]) => word !== 'changed');
	const counts = Object.entries(countClaims(path)).filter(([, count]) => count > 0);
	expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(counts));
});

describe('a filter', () => {
	test('takes the lines of the other marks, says what is left, and goes through it', async () => {
		const page = await site.open(ENTRY);
		await untilQuiet(page);
		const button = page.locator('.key button', { hasText: 'disputed' });
		await button.click();
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		const lines = (selector: string) =>
			page
				.locator(`.prose a.mark${selector}`)
				.evaluateAll((marks) => [
					...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationColor)),
				]);
		expect(await lines('.confirmed:not(.changed)')).toEqual(['rgba(0, 0, 0, 0)']);
		expect(await lines('.disputed')).not.toContain('rgba(0, 0, 0, 0)');
		const said = page.locator('.key [role=status]');
		expect(await said.textContent()).toMatch(/^\d+ disputed(?:, \d+ changed)?$/);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('.walk').innerText()).toMatch(/2 of \d+/);
		const called = page.locator('.prose a.mark.is-called');
		expect(await called.evaluate((mark) => mark.matches('.disputed, .changed'))).toBe(true);
		expect(await called.isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Show all marks' }).click();
		expect(await button.getAttribute('aria-pressed')).toBe('false');
		expect(await lines('.confirmed:not(.changed)')).not.toContain('rgba(0, 0, 0, 0)');
		await page.context().close();
	});

	test('the card counts within it', async () => {
		const page = await site.open(ENTRY);
		await untilQuiet(page);
		await page.locator('.key button', { hasText: 'one source' }).click();
		await page.locator('.prose > p a.mark.single').nth(1).click();
		await page.locator('.card:popover-open').waitFor();
		expect(await page.locator('.card .steps').innerText()).toMatch(/\d+ of \d+ one source/);
		await page.context().close();
	});
});

test.each([
	['isis-k', 1366],
	['what-happened-next', 1366],
	['isis-k', 390],
])('background/%s has fewer than 150 stops of the Tab key at %i pixels', async (name, width) => {
	const page = await site.open(`background/${name}/`, { viewport: { width, height: 900 } });
	await untilQuiet(page);
	let stops = 0;
	const isThere = () => page.evaluate(() => document.activeElement !== document.body);
	do {
		await page.keyboard.press('Tab');
		stops += 1;
	} while (stops < 200 && (await isThere()));
	expect(stops).toBeGreaterThan(40);
	expect(stops).toBeLessThan(150);
	await page.context().close();
});

test('arrows go from mark to mark across paragraphs', async () => {
	const page = await site.open(ENTRY);
	await untilQuiet(page);
	const all = '.prose :is(a.mark[data-note], a.word)';
	const place = () =>
		page.evaluate(
			(selector) =>
				[...document.querySelectorAll(selector)].findIndex((one) => one === document.activeElement),
			all,
		);
	await page.locator(all).nth(3).focus();
	for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
	expect(await place()).toBe(11);
	await page.keyboard.press('ArrowLeft');
	expect(await place()).toBe(10);
	await page.context().close();
});
