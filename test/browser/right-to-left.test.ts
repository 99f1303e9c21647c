/** Names and notes from records may be Persian or Arabic. They stand in English sentences, and may not reorder what comes after them. */
import { expect, test } from 'vitest';
import { WIDE, useSite } from './browser.ts';

const site = useSite();

/** Runs in a page: gives a Persian text to each of these, and lists those that the words or figures after them do not follow to the right. */
const findReordered = (selector: string): { count: number; reordered: string[] } => {
	const NAME = 'نمونه (کابل)';
	const all = [...document.querySelectorAll(selector)].slice(0, 200);
	const reordered = all.flatMap((one) => {
		const before = one.textContent;
		(one.querySelector('bdi') ?? one).textContent = NAME;
		const texts = document.createTreeWalker(
			one.closest('p, li, dd, td') ?? one,
			NodeFilter.SHOW_TEXT,
		);
		let next = texts.nextNode();
		while (
			next &&
			!(
				one.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING &&
				next.textContent?.trim()
			)
		)
			next = texts.nextNode();
		if (!next) return [];
		const range = document.createRange();
		const start = next.textContent!.search(/[\p{L}\d]/u);
		if (start < 0) return [];
		range.setStart(next, start);
		range.setEnd(next, start + 1);
		const [name, after] = [[...one.getClientRects()].at(-1)!, range.getBoundingClientRect()];
		// The next words may stand on the next line.
		return after.top > name.bottom - 4 || after.left >= name.right - 1
			? []
			: [`${before} …${next.textContent}`];
	});
	return { count: all.length, reordered };
};

test.each([
	['background/isis-k/notes/', '.outlets a'],
	['background/isis-k/notes/', '.outlets span > bdi'],
	['background/isis-k/notes/', '.positions b > bdi'],
	['report/notes/', '.why bdi'],
	['background/isis-k/notes/', '.remark'],
	['claims/crocus-toll/', '.outlet'],
	['claims/gti-peak/', '.standing dd bdi'],
	['sources/tass/', '.source > :is(a.publisher, bdi)'],
	['sources/', 'main li > a'],
	['sources/quotes/', 'section > p.interface bdi'],
	['people/', '.also bdi'],
])('on /%s what follows %s stays on its right', async (path, selector) => {
	const page = await site.open(path, { viewport: { ...WIDE, width: 1900 } });
	const { count, reordered } = await page.evaluate(findReordered, selector);
	expect(count).toBeGreaterThan(0);
	expect(reordered).toEqual([]);
	await page.context().close();
});
