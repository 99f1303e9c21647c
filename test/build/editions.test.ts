import { readFileSync, statSync } from 'node:fs';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sizeWords } from '../../src/lib/offline/size-words.ts';
import { SITE } from '../site-folder.ts';
import { site } from '../../src/site.ts';
import { figuresIn } from '../../src/lib/text/figures.ts';
import { checkEpub, readEpub } from './read-epub.ts';
import { OVER_TEXT, addresses, entryPages, pages } from './site-files.ts';

/** Elements of a parsed page. */
type Part = ReturnType<CheerioAPI['root']> | ReturnType<CheerioAPI>;

const FOLDER = `${SITE.folder}/editions`;
const HTML = `${FOLDER}/off-the-list.html`;
const EPUB = `${FOLDER}/off-the-list.epub`;
const file = load(readFileSync(HTML, 'utf8'));
const documents = readEpub(EPUB);
const names = entryPages.map(({ path }) => path.split('/').filter(Boolean).join('-'));

/** The chapter of an entry in each edition. */
function chaptersOf(name: string): [string, CheerioAPI, Part][] {
	const chapter = documents.get(`${name}.xhtml`) ?? load('');
	return [
		['one page', file, file(`.part[id="${name}"]`)],
		['EPUB', chapter, chapter('section').first()],
	];
}

/** The words of an element as one line, without the numbers of notes and what opens over the text. */
function wordsOf(element: Part): string {
	const copy = element.clone();
	copy.find(OVER_TEXT).remove();
	return copy.text().replace(/\s+/g, ' ').trim();
}

describe.each(names.map((name, index) => [name, entryPages[index]] as const))(
	'%s',
	(name, page) => {
		const $ = page?.$ ?? load('');
		const notesPage = pages.find(({ path }) => path === `${page?.path}notes/`);
		const blocks = $('.prose > :is(p, ul, h2), .statement > p, blockquote')
			.toArray()
			.map((block) => wordsOf($(block)))
			.filter(Boolean);

		test.each(chaptersOf(name))(
			'stands in the edition as %s word for word, in order',
			(_, __, chapter) => {
				const text = wordsOf(chapter);
				let from = 0;
				const missing = blocks.filter((block) => {
					const place = text.indexOf(block, from);
					if (place >= 0) from = place;
					return place < 0;
				});
				expect(blocks.length).toBeGreaterThan(0);
				expect(missing).toEqual([]);
			},
		);

		test.each(chaptersOf(name))('has every figure of its text as %s', (_, __, chapter) => {
			const held = new Set(figuresIn(wordsOf(chapter)).map(({ key }) => key));
			const figures = blocks.flatMap((block) => figuresIn(block));
			expect(figures.filter(({ key }) => !held.has(key)).map(({ text }) => text)).toEqual([]);
		});

		test.each(chaptersOf(name))(
			'has its notes with the address of every source as %s',
			(_, $$, chapter) => {
				const addressesOf = (query: CheerioAPI, notes: Part) =>
					notes.toArray().map((note) => {
						const links = query(note).find('a[rel=external]').toArray();
						return [...new Set(links.map((link) => query(link).attr('href')))].sort();
					});
				const full = notesPage?.$('.notes > ol > li');
				expect(addressesOf($$, chapter.find('.notes > ol > li'))).toEqual(
					full && notesPage ? addressesOf(notesPage.$, full) : [],
				);
			},
		);

		test.each(chaptersOf(name))(
			'has its charts drawn, described and as tables as %s',
			(_, $$, chapter) => {
				const readChart = (query: CheerioAPI, chart: Part) => ({
					isDrawn: chart.find('svg path, .kind-table').length > 0,
					words: wordsOf(chart.find('.words p').last()),
					rows: chart
						.find('tbody tr')
						.toArray()
						.map((row) => wordsOf(query(row))),
				});
				const ids = $('.prose figure.chart')
					.toArray()
					.map((chart) => $(chart).attr('id')?.replace('chart-', ''));
				const own = ids.map((id) => {
					const about = pages.find(({ path }) => path === `/charts/${id}/`)?.$ ?? load('');
					return readChart(about, about('figure.chart').first());
				});
				const held = chapter.find('figure.chart').toArray();
				expect(held.map((chart) => readChart($$, $$(chart)))).toEqual(own);
				expect(own.filter(({ isDrawn, rows }) => !isDrawn || rows.length < 2)).toEqual([]);
			},
		);
	},
);

test('the edition in one file holds its font once, and shows it', () => {
	const html = readFileSync(HTML, 'utf8');
	expect(html.split('data:font/woff2').length - 1).toBe(1);
	expect(html).toMatch(/data:font\/woff2[^}]*font-display: ?swap/);
});

describe('the EPUB', () => {
	test('numbers the names of the list on its title page', () => {
		const list = (documents.get('title.xhtml') ?? load(''))('.list ol > li');
		expect(list.length).toBe(pages.find(({ path }) => path === '/')!.$('.list li').length);
		expect(readFileSync('src/styles/epub.css', 'utf8')).not.toMatch(
			/\.list ol[^{}]*\{[^}]*list-style/,
		);
	});

	test('has no link that is of use on the site alone', () => {
		const words = [...documents.values()].flatMap(($) =>
			$('a')
				.toArray()
				.map((link) => wordsOf($(link))),
		);
		expect(words.filter((one) => /^(?:Cite|Background|Copy link)$/.test(one))).toEqual([]);
	});

	test('has white behind its pictures', () => {
		const grounds = [...documents.values()].flatMap(($) =>
			$('svg > rect:first-child[width="100%"]')
				.toArray()
				.map((ground) => ground.attribs['fill']),
		);
		expect(new Set(grounds)).toEqual(new Set(['#fff']));
	});

	test('has no error and no warning by EPUBCheck', () => {
		expect(checkEpub(EPUB)).toEqual([]);
	}, 180_000);

	test('leads only to places that it has', () => {
		const ids = new Map(
			[...documents].map(([name, $]) => [
				name,
				new Set(
					$('[id]')
						.toArray()
						.map((one) => $(one).attr('id')),
				),
			]),
		);
		const broken = [...documents].flatMap(([name, $]) =>
			$('a[href]')
				.toArray()
				.map((link) => $(link).attr('href') ?? '')
				.filter((href) => !/^[a-z]+:/.test(href))
				.filter((href) => {
					const [target = '', id = ''] = href.split('#');
					const known = ids.get(target || name);
					return known === undefined || (id !== '' && !known.has(decodeURIComponent(id)));
				})
				.map((href) => `${name} → ${href}`),
		);
		expect(broken).toEqual([]);
	});

	test('names the day of its content, a cover, and what it offers to all readers', () => {
		const $ = documents.get('package.opf') ?? load('');
		const read = (property: string) => $(`meta[property="${property}"]`).first().text();
		expect(read('dcterms:modified')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		expect($('item[properties="cover-image"]').attr('href')).toBe('cover.png');
		expect(read('schema:accessModeSufficient')).toBe('textual');
		expect(read('schema:accessibilityHazard')).toBe('none');
		expect($('dc\\:creator').text()).toBe(site.author);
	});

	test('says of every reference to a note and of every note what it is', () => {
		const all = [...documents.values()];
		const numbers = all.flatMap(($) =>
			$('a.mark[href*="note-"]')
				.toArray()
				.map((one) => $(one).attr('epub:type')),
		);
		const notes = all.flatMap(($) =>
			$('.notes > ol > li')
				.toArray()
				.map((one) => $(one).attr('epub:type')),
		);
		expect(new Set(numbers)).toEqual(new Set(['noteref']));
		expect(new Set(notes)).toEqual(new Set(['endnote']));
	});

	test('keeps the language of foreign words', () => {
		const people = documents.get('people.xhtml') ?? load('');
		const native = people('.native').first();
		expect(native.attr('xml:lang')).toBe(native.attr('lang'));
		expect(people('.native[dir="rtl"]').length).toBeGreaterThan(0);
	});
});

describe('both editions', () => {
	test('have every entry of the site', () => {
		const held = file('nav.contents > ol > li > a')
			.toArray()
			.map((link) => file(link).attr('href'));
		expect(held).toEqual(expect.arrayContaining(names.map((name) => `#${name}`)));
	});

	test.each([
		[HTML, 1_000_000, 2_500_000],
		[EPUB, 300_000, 800_000],
	])('%s is of a size to be sent', (path, least, most) => {
		expect(statSync(path).size).toBeGreaterThan(least);
		expect(statSync(path).size).toBeLessThan(most);
	});

	test('are linked from the foot of every page', () => {
		const names = ['off-the-list.html', 'off-the-list.epub'];
		const framed = pages.filter(({ html }) => html.includes('<footer'));
		const wrong = framed.filter(
			({ $ }) => !names.every((name) => $(`footer a[href$="/editions/${name}"]`).length === 1),
		);
		expect(framed.length).toBeGreaterThan(20);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('are offered with their sizes', () => {
		const words = wordsOf(
			pages.find(({ path }) => path === '/editions/')?.$('main') ?? load('').root(),
		);
		expect(words).toContain(`off-the-list.html, ${sizeWords(statSync(HTML).size)}`);
		expect(words).toContain(`off-the-list.epub, ${sizeWords(statSync(EPUB).size)}`);
	});

	test('leave no trace of the page that they were made of', () => {
		expect([...addresses].filter((address) => address.includes('/editions/book'))).toEqual([]);
	});
});
