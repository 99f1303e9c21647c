/**
 * What search does for those who misspell, filter, come back, or find nothing.
 * @module-tag full
 */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { recordPath } from '../../src/lib/ledger/record-path.ts';
import { askSite } from '../../scripts/bench/search.ts';
import { axeViolations } from './axe.ts';
import { useSite } from './browser.ts';

const site = useSite();
const { records } = loadLedger(readContentFiles('src/content')).ledger;

test(
	'99 of 100 spellings of names find the record or an entry about it among the first three',
	{ timeout: 400_000 },
	async () => {
		const page = await site.open('search/');
		const entries = [...records.entries.values()];
		const spellings = [
			...[...records.people.values()].flatMap(({ id, data }) =>
				[data.name, data.native?.name ?? [], data.also ?? []].flat().map((spelling) => ({
					spelling,
					places: [
						recordPath('people', id),
						...entries
							.filter(({ data: entry }) => entry.about?.includes(id))
							.map((entry) => recordPath('entries', entry.id)),
					],
				})),
			),
			...[...records.terms.values()].flatMap(({ id, data }) =>
				[data.term, ...(data.also ?? [])].map((spelling) => ({
					spelling,
					places: [recordPath('terms', id)],
				})),
			),
		];
		const misses: string[] = [];
		for (const { spelling, places } of spellings) {
			const found = (await askSite(page, site.url, spelling)).slice(0, 3);
			if (!found.some((path) => places.includes(path)))
				misses.push(`${spelling}: ${found.join(' ')}`);
		}
		// Two may share a name: what is asked of one is then found below the other.
		expect(misses.length / spellings.length, misses.join('\n')).toBeLessThan(0.01);
		await page.context().close();
	},
);

describe('a misspelt query', () => {
	test.each([
		['terorist', 'terrorist'],
		['afganistan', 'afghanistan'],
		['sanctons', 'sanctions'],
		['recogniton', 'recognition'],
	])('"%s" shows results for "%s" at once and offers the exact words', async (typed, meant) => {
		const page = await site.open(`search/?q=${typed}`);
		const status = page.locator('#search-page .status');
		await expect.poll(() => status.textContent()).toMatch(new RegExp(`results? for “${meant}”`));
		expect(await page.locator('#search-page .results li').count()).toBeGreaterThan(0);
		await page.locator('#search-page .hint button').click();
		await expect.poll(() => status.textContent()).toContain(`“${typed}”`);
		await page.context().close();
	});

	test('that may mean several things shows results for one and offers the others', async () => {
		const page = await site.open('search/?q=banns');
		const hint = page.locator('#search-page .hint');
		await expect.poll(() => hint.textContent()).toContain('Or did you mean');
		const other = hint.locator('button').first();
		const meant = await other.textContent();
		await other.click();
		await expect
			.poll(() => page.locator('#search-page .status').textContent())
			.toMatch(new RegExp(`results? for “${meant}”`));
		await page.context().close();
	});

	test('loads the words that it is compared with only then, in under 12 KB', async () => {
		const page = await site.open('search/');
		const sizes: number[] = [];
		page.on('response', async (response) => {
			if (response.url().endsWith('/words.json'))
				sizes.push(gzipSync(await response.body()).length);
		});
		await askSite(page, site.url, 'Kabulov');
		expect(sizes).toEqual([]);
		await askSite(page, site.url, 'afganistan');
		await expect.poll(() => sizes.length).toBe(1);
		expect(sizes[0]).toBeLessThan(12 * 1024);
		await page.context().close();
	});
});

test('filters narrow the results, count them, and stand in the address', async () => {
	const page = await site.open('search/?q=Taliban');
	const kind = page.locator('#search-page select[name=kind]');
	await kind.waitFor();
	await kind.selectOption('Question');
	await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('Question');
	const kinds = await page.locator('#search-page .results .kind').allTextContents();
	expect(new Set(kinds.map((one) => one.trim()))).toEqual(new Set(['Question']));
	const count = Number(/\((\d+)\)/.exec(await kind.locator('option:checked').innerText())?.[1]);
	expect(await page.locator('#search-page .status').textContent()).toContain(`${count} results`);
	await page.reload();
	await expect.poll(() => kind.inputValue()).toBe('Question');
	await page.context().close();
});

test('back and forward go through the searches', async () => {
	const page = await site.open('search/?q=Kabulov');
	const input = page.locator('#search-page input');
	await input.fill('Crocus');
	await input.press('Enter');
	await page.waitForURL('**/search/?q=Crocus');
	await page.goBack();
	await expect.poll(() => input.inputValue()).not.toBe('Crocus');
	await page.goForward();
	await expect.poll(() => input.inputValue()).toBe('Crocus');
	await page.context().close();
});

test('searches that led somewhere are kept in this browser until they are forgotten', async () => {
	const page = await site.open('search/?q=Kabulov');
	await page.locator('#search-page .results a').first().click();
	await page.waitForURL((url) => !url.pathname.includes('search'));
	await page.goto(`${site.url}search/`);
	const recent = page.locator('#search-page .recent');
	await expect.poll(() => recent.locator('li').allTextContents()).toEqual(['Kabulov']);
	await recent.locator('[data-action=forget]').click();
	expect(await recent.isHidden()).toBe(true);
	expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
	await page.context().close();
});

test('nothing found is said, and leads on', async () => {
	const page = await site.open('search/?q=zzzzqqqq');
	await page.locator('#search-page .status', { hasText: 'Nothing was found' }).waitFor();
	expect(await page.locator('#search-page .nothing a').count()).toBe(2);
	expect(await page.locator('#search-page .nothing').isVisible()).toBe(true);
	await page.context().close();
});

test('a result leads to its place, and to the very word where the text has it', async () => {
	const page = await site.open('search/?q=Molokhov');
	const link = page.locator('#search-page .results a[href*=":~:text="]').first();
	await link.waitFor();
	expect(await link.getAttribute('href')).toMatch(/#.*:~:text=Molokhov/i);
	await page.context().close();
});

test.each([
	['light', { colorScheme: 'light' }],
	['dark', { colorScheme: 'dark' }],
	['320 pixels', { viewport: { width: 320, height: 640 } }],
] as [string, BrowserContextOptions][])(
	'axe finds nothing with the dialog open: %s',
	async (_, options) => {
		const page = await site.open('', options);
		await page.keyboard.press('/');
		await page.keyboard.type('Kabulov');
		await page.locator('dialog .results a').first().waitFor();
		expect(await axeViolations(page)).toEqual([]);
		expect(await page.locator('dialog [role=status]').textContent()).toMatch(
			/results? for “Kabulov”/,
		);
		await page.context().close();
	},
);
