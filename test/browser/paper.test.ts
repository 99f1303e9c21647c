import { beforeAll, describe, expect, test } from 'vitest';
import { entryPages } from '../build/site-files.ts';
import { oneOfEach } from '../one-of-each.ts';
import { useSite } from './browser.ts';
import { printEntry, squeeze } from './print-entry.ts';
import type { PrintedEntry } from './print-entry.ts';

const site = useSite();
/** The numbers of notes and the rings after terms stand between the words; the numbers cannot be told from others. */
const withoutDigits = (text: string) => squeeze(text).replace(/[\d°]/g, '');

const papers = entryPages.flatMap(({ path }) =>
	(['A4', 'Letter'] as const).map((format) => [path, format] as const),
);

/** One entry on each paper; the others are left to the full run. */
const { sample } = oneOfEach(papers, ([, format]) => format);

for (const paper of papers)
	describe(paper.join(' on '), { tags: sample.includes(paper) ? [] : 'full' }, () => {
		const [path, format] = paper;
		let printed: PrintedEntry;
		let text: string;
		let bare: string;
		beforeAll(async () => {
			printed = await printEntry(site, path.slice(1), format);
			text = squeeze(printed.pages.join(''));
			bare = withoutDigits(text);
		});

		test('has every paragraph and heading, in order', () => {
			let from = 0;
			const missing = printed.blocks.filter((block) => {
				const place = bare.indexOf(withoutDigits(block), from);
				if (place >= 0) from = place;
				return place < 0;
			});
			expect(printed.blocks.length).toBeGreaterThan(5);
			expect(missing).toEqual([]);
		});

		test('begins on its first page, after its title', () => {
			const [first = ''] = printed.pages.map(withoutDigits);
			expect(first).toContain(withoutDigits(printed.blocks[0] ?? ''));
		});

		test('has nothing to be pressed', () => {
			const words = printed.lines.flat().map(({ text: line }) => line);
			expect(words.filter((line) => /\bCopy link|^Cite\b|BibTeX/.test(line))).toEqual([]);
		});

		test('has every note with the address of every source', () => {
			const missing = printed.notes
				.flat()
				.filter((address) => !text.includes(squeeze(`<${address}>`)));
			expect(missing).toEqual([]);
			expect(printed.notes.filter((sources) => sources.length === 0)).toEqual([]);
		});

		test('has every text of its tables, whatever the case of its letters', () => {
			const folded = bare.toLowerCase();
			const missing = printed.cells.filter(
				(cell) => !folded.includes(withoutDigits(cell).toLowerCase()),
			);
			expect(missing).toEqual([]);
		});

		test('has no picture made of dots', () => {
			expect(printed.images).toBe(0);
		});

		test('has its number on every page', () => {
			const all = printed.pages.length;
			expect(printed.feet).toEqual(printed.pages.map((_, index) => `${index + 1} / ${all}`));
		});

		test('has no heading at the foot of a page', () => {
			const headings = new Set(printed.headings.map(squeeze));
			const last = printed.lines.map(
				(lines) =>
					lines.filter(({ text: words }) => !/^(?:Off the List|\d+ \/ \d+)$/.test(words)).at(-1)
						?.text ?? '',
			);
			expect(last.filter((line) => headings.has(squeeze(line)))).toEqual([]);
		});

		test('takes no more pages than it has to say', () => {
			const words = printed.pages.join(' ').split(/\s+/).length;
			expect(printed.pages.length).toBeLessThanOrEqual(Math.ceil(words / 300) + 2);
		});
	});
