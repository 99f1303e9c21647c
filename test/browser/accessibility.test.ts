import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { PHONE, WIDE, useSite } from './browser.ts';
import { pages } from '../build/site-files.ts';

const site = useSite();

const allPaths = pages.map(({ path }) => path);
/** One page of each kind of record, and every other page. */
const samplePaths = allPaths.filter((path, index, all) => {
	const kind = /^\/(claims|charts)\/.+/.exec(path)?.[1];
	return (
		kind === undefined ||
		all.findIndex((one) => one.startsWith(`/${kind}/`) && one !== `/${kind}/`) === index
	);
});

const looks: [string, string[], BrowserContextOptions][] = [
	['light', allPaths, { viewport: WIDE, colorScheme: 'light' }],
	['dark', samplePaths, { viewport: WIDE, colorScheme: 'dark' }],
	['a phone', samplePaths, { viewport: PHONE, colorScheme: 'light' }],
];

describe.each(looks)('in %s', (_, paths, options) => {
	test('axe finds no violation and the console no error on any page', async () => {
		const context = await site.browser.newContext(options);
		const problems: string[] = [];
		const queue = [...paths];
		const walk = async () => {
			const page = await context.newPage();
			let path: string | undefined;
			page.on('pageerror', ({ message }) => problems.push(`${path}: ${message}`));
			page.on('console', (line) => {
				if (line.type() === 'error') problems.push(`${path}: ${line.text()}`);
			});
			while ((path = queue.shift()) !== undefined) {
				await page.goto(site.url + path.slice(1));
				const found = await axeViolations(page);
				problems.push(...found.map((one) => `${path}: ${one}`));
			}
		};
		await Promise.all([walk(), walk(), walk()]);
		await context.close();
		expect(problems).toEqual([]);
	}, 600_000);
});

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
