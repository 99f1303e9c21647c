import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PHONE, WIDE, useSite } from './browser.ts';
import { axeViolations } from './axe.ts';
import { SITE } from '../site-folder.ts';

const site = useSite();
const FILE = pathToFileURL(`${SITE.folder}/editions/off-the-list.html`).href;

describe.each([
	['light', WIDE],
	['dark', WIDE],
	['light', PHONE],
] as const)('the edition in one file, opened from a disk, %s at %o', (colorScheme, viewport) => {
	test('asks for nothing, breaks no rule of its own and shows every part', async () => {
		const context = await site.browser.newContext({ colorScheme, viewport, offline: true });
		const page = await context.newPage();
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (line) => complaints.push(line.text()));
		page.on('pageerror', ({ message }) => complaints.push(message));
		await page.goto(FILE);
		const seen = await page.evaluate(async () => {
			await document.fonts.ready;
			return {
				isSet: document.fonts.check('16px "Source Serif 4"') && document.fonts.size > 0,
				hidden: [...document.querySelectorAll('.part')]
					.filter((part) => part.getBoundingClientRect().height < 200)
					.map((part) => part.id),
				broken: [...document.querySelectorAll('a[href^="#"]')]
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
				relative: [...document.querySelectorAll('a[href]')]
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => !/^(?:#|https?:|mailto:)/.test(href)),
				scripts: document.scripts.length,
				over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
			};
		});
		expect(asked.filter((address) => address !== FILE && !address.startsWith('data:'))).toEqual([]);
		expect(complaints).toEqual([]);
		expect(seen).toEqual({
			isSet: true,
			hidden: [],
			broken: [],
			relative: [],
			scripts: 0,
			over: 0,
		});
		await context.close();
	});
});

test('the numbers of notes are small and raised in the edition in one file', async () => {
	const page = await site.browser.newPage();
	await page.goto(FILE);
	const looks = await page.locator('.part a.mark[href^="#"] sup').evaluateAll((numbers) =>
		numbers.map((number) => {
			const { verticalAlign, fontSize } = getComputedStyle(number);
			const around = getComputedStyle(number.parentElement ?? number).fontSize;
			return verticalAlign === 'super' && parseFloat(fontSize) < parseFloat(around) * 0.8;
		}),
	);
	expect(looks.length).toBeGreaterThan(300);
	expect(looks.filter((isRaised) => !isRaised)).toEqual([]);
	await page.close();
});

test('the edition in one file is in the colours that the reader’s system has', async () => {
	const papers = await Promise.all(
		(['light', 'dark'] as const).map(async (colorScheme) => {
			const page = await site.browser.newPage({ colorScheme });
			await page.goto(FILE);
			const paper = await page.evaluate(
				() => getComputedStyle(document.documentElement).backgroundColor,
			);
			await page.close();
			return paper;
		}),
	);
	expect(new Set(papers).size).toBe(2);
});

test(
	'axe finds nothing wrong with the edition in one file',
	{ tags: 'full', timeout: 240_000 },
	async () => {
		const page = await (await site.browser.newContext({ viewport: WIDE })).newPage();
		await page.goto(FILE);
		expect(await axeViolations(page)).toEqual([]);
		await page.context().close();
	},
);
