import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { COLOR_RULES, axeViolations, only } from './axe.ts';
import type { AxeRules } from './axe.ts';
import { WIDE, useSite } from './browser.ts';
import { entryPages, pages, samplePages } from '../build/site-files.ts';
import { coverForms } from '../every-form.ts';

const site = useSite();

/** How a page looks to a reader. Where only the colours change, the rules about colours alone are asked. */
const LOOKS: { name: string; see: (page: Page) => Promise<void>; rules?: AxeRules }[] = [
	{
		name: 'light',
		see: async (page) => {
			await page.setViewportSize(WIDE);
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
		},
	},
	{
		name: 'dark',
		see: (page) => page.emulateMedia({ colorScheme: 'dark' }),
		rules: only(COLOR_RULES),
	},
	{
		name: 'forced colours',
		see: (page) => page.emulateMedia({ forcedColors: 'active' }),
		rules: only(COLOR_RULES),
	},
	{
		name: '320 pixels',
		see: async (page) => {
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
			await page.setViewportSize({ width: 320, height: 640 });
		},
	},
];

test(
	'axe finds no violation on a page of each kind, and the console no error',
	{ timeout: 300_000 },
	async () => {
		expect(samplePages.length).toBeGreaterThan(20);
		expect(await findProblems(samplePages, LOOKS.slice(0, 1))).toEqual([]);
	},
);

test(
	'axe finds no violation in any look on pages that have every form of element of the site, and the console no error',
	{ tags: 'full', timeout: 900_000, retry: 0 },
	async () => {
		const all = new Set([...entryPages, ...coverForms(pages)]);
		expect(all.size).toBeGreaterThan(40);
		expect(await findProblems([...all], LOOKS)).toEqual([]);
	},
);

/** What axe and the console complain of on these pages, in each of these looks. */
async function findProblems(all: typeof pages, looks: typeof LOOKS): Promise<string[]> {
	const context = await site.browser.newContext();
	const problems: string[] = [];
	const queue = all.map(({ path }) => path);
	const walk = async () => {
		const page = await context.newPage();
		let path: string | undefined;
		page.on('pageerror', ({ message }) => problems.push(`${path}: ${message}`));
		page.on('console', (line) => {
			if (line.type() === 'error') problems.push(`${path}: ${line.text()}`);
		});
		while ((path = queue.shift()) !== undefined) {
			await page.goto(site.url + path.slice(1), { timeout: 60_000 });
			for (const { name, see, rules } of looks) {
				await see(page);
				const found = await axeViolations(page, rules);
				problems.push(...found.map((one) => `${path}, ${name}: ${one}`));
			}
		}
	};
	await Promise.all([walk(), walk(), walk()]);
	await context.close();
	return problems;
}

test('axe would find a violation if there were one', async () => {
	const page = await site.browser.newPage();
	await page.setContent('<html><body><img src="x.png"></body></html>');
	expect((await axeViolations(page)).length).toBeGreaterThan(0);
	await page.close();
});

test('the first stop of the keyboard leads past the header to the text', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.url}report/`);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe('#content');
	await page.close();
});
