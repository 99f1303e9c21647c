import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { COLOR_RULES, LAYOUT_RULES, allBut, axeViolations, only } from './axe.ts';
import type { AxeRules } from './axe.ts';
import { WIDE, useSite } from './browser.ts';
import { otherPages, pages, samplePages } from '../build/site-files.ts';

const site = useSite();

/** The folders of addresses that hold pages of one form by the hundred. */
const MANY = ['claims', 'questions', 'sources'];
/** How many of each are tested in every look. The others have the same colours: what their text can break, the other rules find in a wide window and some of them in a narrow one. */
const ONES_IN_FULL = 20;

/** How a page looks to a reader. The rules that only a change of colours can break are asked again; in a narrow window all of them. */
const LOOKS: {
	name: string;
	see: (page: Page) => Promise<void>;
	rules?: AxeRules;
	/** The same for one page of many; where it is missing, such a page is not looked at in this look. */
	forMany?: AxeRules;
}[] = [
	{
		name: 'light',
		see: async (page) => {
			await page.setViewportSize(WIDE);
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
		},
		forMany: allBut(COLOR_RULES),
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
		forMany: only(LAYOUT_RULES),
	},
];

test(
	'axe finds no violation on a page of each kind in any look, and the console no error',
	{ timeout: 600_000 },
	async () => {
		expect(samplePages.length).toBeGreaterThan(20);
		expect(await findProblems(samplePages)).toEqual([]);
	},
);

test(
	'axe finds no violation on any other page in any look, and the console no error',
	{ tags: 'full', timeout: 1_500_000 },
	async () => {
		expect(pages.length).toBeGreaterThan(500);
		expect(await findProblems(otherPages)).toEqual([]);
	},
);

/** What axe and the console complain of on these pages, in each look. */
async function findProblems(all: typeof pages): Promise<string[]> {
	const context = await site.browser.newContext();
	const problems: string[] = [];
	const queue = all.map(({ path }) => path);
	const seen = new Map<string, number>();
	const walk = async () => {
		const page = await context.newPage();
		let path: string | undefined;
		page.on('pageerror', ({ message }) => problems.push(`${path}: ${message}`));
		page.on('console', (line) => {
			if (line.type() === 'error') problems.push(`${path}: ${line.text()}`);
		});
		while ((path = queue.shift()) !== undefined) {
			await page.goto(site.url + path.slice(1), { timeout: 60_000 });
			const [, folder = ''] = path.split('/');
			seen.set(folder, (seen.get(folder) ?? 0) + 1);
			const isOneOfMany = MANY.includes(folder) && (seen.get(folder) ?? 0) > ONES_IN_FULL;
			for (const { name, see, rules, forMany } of LOOKS) {
				if (isOneOfMany && forMany === undefined) continue;
				await see(page);
				const found = await axeViolations(page, isOneOfMany ? forMany : rules);
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
