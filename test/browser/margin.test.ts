/** Short notes beside the text of entries. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, WIDE, untilDrawn, useSite } from './browser.ts';

const site = useSite();
const ENTRY = 'background/isis-k/';
const ENTRIES = [
	ENTRY,
	'background/asset-freezes/',
	'background/opium-and-aid/',
	'background/the-2003-listing/',
	'background/what-happened-next/',
	'background/who-lists-the-taliban/',
	'report/',
];

async function openWithNotes(path: string, width: number): Promise<Page> {
	const page = await site.open(path, { viewport: { width, height: 900 } });
	await page.locator('.margin-note').first().waitFor();
	await untilDrawn(page);
	return page;
}

/** What is wrong with the places of notes, each with its number. */
function findMisplaced(): string[] {
	const shown = [...document.querySelectorAll<HTMLElement>('.margin-note')].filter(
		(note) => getComputedStyle(note).visibility === 'visible',
	);
	const boxes = [...document.querySelectorAll('.prose :is(figure, .scroller, img)')].map((box) =>
		box.getBoundingClientRect(),
	);
	const prose = document.querySelector('.prose')!.getBoundingClientRect();
	if (shown.length < 10) return ['There are few notes.'];
	return shown.flatMap((note, index) => {
		const number = note.dataset['marginNote'];
		const box = note.getBoundingClientRect();
		const mark = document.querySelector(`#ref-${number}-1`)?.getClientRects()[0];
		const before = shown[index - 1]?.getBoundingClientRect().bottom ?? -Infinity;
		const isFar = Math.abs(box.top - (mark?.top ?? Infinity)) > 60;
		const lines = box.height / parseFloat(getComputedStyle(note).lineHeight);
		return [
			isFar && box.top - before >= 7 ? `${number}: far from its phrase` : '',
			box.top < before + 5 ? `${number}: over the one before it` : '',
			box.bottom > prose.bottom ? `${number}: below the end of the text` : '',
			box.left < prose.right || box.right > innerWidth ? `${number}: not in the margin` : '',
			lines > 3.1 ? `${number}: longer than three lines` : '',
			boxes.some(
				({ right, top, bottom }) => right > box.left && top < box.bottom && bottom > box.top,
			)
				? `${number}: over a figure`
				: '',
		].filter(Boolean);
	});
}

const BESIDE = 'stand beside their phrases, each in room of its own, at %i pixels';
test.each([1180])(BESIDE, standBeside);
test.each([1366, 1920])(BESIDE, { tags: 'full' }, standBeside);

async function standBeside(width: number): Promise<void> {
	for (const path of ENTRIES) {
		const page = await openWithNotes(path, width);
		expect(await page.evaluate(findMisplaced), path).toEqual([]);
		await page.context().close();
	}
}

test('are placed again when the window changes and something above them is unfolded', async () => {
	const page = await openWithNotes(ENTRY, 1366);
	await page.setViewportSize({ width: 1100, height: 900 });
	await expect.poll(() => page.evaluate(findMisplaced)).toEqual([]);
	await page.evaluate(() => {
		const fold = document.createElement('details');
		fold.append(Object.assign(document.createElement('pre'), { textContent: '\n'.repeat(20) }));
		document.querySelector('.prose > p:not(.short)')?.before(fold);
		fold.open = true;
	});
	await expect.poll(() => page.evaluate(findMisplaced)).toEqual([]);
	await page.context().close();
});

test('say what is not simply confirmed: by what outlets, with what remark', async () => {
	const page = await openWithNotes(ENTRY, WIDE.width);
	const kinds = await page
		.locator('.margin-note')
		.evaluateAll((notes) => [...new Set(notes.map((note) => note.dataset['kind']))].sort());
	expect(['changed', 'disputed', 'remark', 'single']).toEqual(expect.arrayContaining(kinds));
	for (const changed of await page.locator('.margin-note[data-kind=changed]').allTextContents())
		expect(changed).toMatch(/^\d+Changed \S.*: \S.* on .+, \S.* since /);
	const bare = await page
		.locator('.margin-note[data-kind=single]')
		.evaluateAll((notes) => notes.filter((note) => !note.querySelector('a[rel=external]')).length);
	expect(bare).toBe(0);
	await page.context().close();
});

test('are skipped by the keyboard, which has the same links in the cards', async () => {
	const page = await openWithNotes(ENTRY, WIDE.width);
	expect(await page.locator('.margin a[href]:not([tabindex="-1"])').count()).toBe(0);
	const stops = await page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, [tabindex]')]
				.filter(({ tabIndex }) => tabIndex >= 0)
				.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
	);
	expect(stops).toBeLessThan(150);
	await page.context().close();
});

test('light up together with their phrase', async () => {
	const page = await openWithNotes(ENTRY, WIDE.width);
	const note = page.locator('.margin-note').first();
	const number = await note.getAttribute('data-margin-note');
	await note.hover();
	await page.locator(`#ref-${number}-1.is-lit`).waitFor();
	await page.mouse.move(0, 0);
	await page.locator(`#ref-${number}-1`).hover();
	await page.locator(`.margin-note[data-margin-note="${number}"].is-lit`).waitFor();
	await page.context().close();
});

test('move nothing in the text', async () => {
	const context = await site.browser.newContext({ viewport: WIDE });
	const page = await context.newPage();
	const heightOf = () => page.locator('.prose').evaluate((prose) => prose.scrollHeight);
	await page.route('**/notes/', (route) => route.abort());
	await page.goto(site.url + ENTRY);
	await page.evaluate(() => document.fonts.ready);
	const before = await heightOf();
	await page.unrouteAll();
	await page.reload();
	await page.locator('.margin-note').first().waitFor();
	expect(await heightOf()).toBe(before);
	await context.close();
});

test.each([PHONE, { width: 1023, height: 900 }])(
	'stay away where there is no margin: %o',
	async (viewport) => {
		const page = await site.open(ENTRY, { viewport });
		await page.locator('#notes li[id]').first().waitFor({ state: 'attached' });
		expect(await page.locator('.margin').count()).toBe(0);
		await page.context().close();
	},
);
