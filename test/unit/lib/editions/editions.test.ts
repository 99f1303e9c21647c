import { describe, expect, test } from 'vitest';
import { makeEditions } from '../../../../src/integrations/make-editions.ts';
import { adaptForEpub } from '../../../../src/lib/editions/adapt-for-epub.ts';
import { fillSizes, sizeMark, writeSize } from '../../../../src/lib/editions/edition-sizes.ts';
import { readBook } from '../../../../src/lib/editions/read-book.ts';
import { embedFonts, writeSingleFile } from '../../../../src/lib/editions/write-single-file.ts';
import { zipEpub } from '../../../../src/lib/editions/zip-epub.ts';

const page = (path: string, title: string, body: string, head = '') =>
	`<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="About it.">${head}
	<link rel="canonical" href="https://site.example${path}"></head><body><main>
	<div class="part" id="${path.split('/').filter(Boolean).join('-')}">${body}</div></main></body></html>`;
const PAGES = [
	page(
		'/b/',
		'Second',
		'<h1 id="top">Second</h1><a href="/a/#notes">to the first</a><a href="/claims/x/">claim</a><a href="https://source.example:443/y">source</a>',
	),
	page(
		'/editions/',
		'Book',
		'<h1>Book</h1><div class="list"><ol><li>One</li><li><s>Two</s> <b>gone 1 May 2025</b></li></ol></div><nav class="contents"><ol><li><a href="/a/">First</a></li><li><a href="/b/">Second</a></li></ol></nav>',
		'<meta name="dcterms.modified" content="2026-11-24">',
	),
	page(
		'/a/',
		'First',
		'<h1 id="top">First</h1><a class="number" href="#notes">1</a><section id="notes" class="notes" aria-labelledby="top"><ol><li>Note.</li></ol></section><script>1</script>',
	),
];

describe('readBook', () => {
	test('puts the parts in the order of the contents, whatever the order of the pages', () => {
		expect(readBook(PAGES).parts.map(({ title }) => title)).toEqual(['Book', 'First', 'Second']);
	});
	test('gives no id twice', () => {
		const ids = readBook(PAGES).parts.flatMap(({ $ }) =>
			$('.part [id]')
				.toArray()
				.map((one) => one.attribs['id']),
		);
		expect(ids).toEqual(['a-top', 'a-notes', 'b-top']);
	});
	test('keeps links within the book where it can and makes the others absolute', () => {
		const second = readBook(PAGES).parts[2];
		const links = second
			?.$('a')
			.toArray()
			.map((one) => one.attribs['href']);
		expect(links).toEqual([
			'#a-notes',
			'https://site.example/claims/x/',
			'https://source.example:443/y',
		]);
	});
	test('refuses contents that name a page which is not there', () => {
		expect(() => readBook(PAGES.slice(0, 2))).toThrow(
			'The contents name /a/, but no page was made for it.',
		);
	});
	test('refuses pages without contents', () => {
		expect(() => readBook([])).toThrow('No part of the editions has contents.');
	});
});

describe('writeSingleFile', () => {
	const html = writeSingleFile(readBook(PAGES), 'p{color:red}');
	test('has one heading of the first level', () => {
		expect(html.match(/<h1/g)?.length).toBe(1);
		expect(html).toContain('<h2 id="a-top" class="was-h1">First</h2>');
	});
	test('runs no script and allows its own style alone', () => {
		expect(html).not.toContain('<script');
		expect(html).toContain(
			"default-src 'none'; base-uri 'none'; form-action 'none'; font-src data:; img-src data:; style-src 'sha256-",
		);
	});
});

test('embedFonts puts the bytes of a font where its address stood', () => {
	expect(embedFonts('a{src:url("/f.woff2") format("woff2")}', () => Uint8Array.of(1, 2, 3))).toBe(
		'a{src:url(data:font/woff2;base64,AQID) format("woff2")}',
	);
});

describe('adaptForEpub', () => {
	const adapt = (html: string) =>
		adaptForEpub(html, (id) => (id === 'far' ? 'other.xhtml' : undefined));
	test('unfolds what is folded and drops what is for phones', () => {
		expect(
			adapt('<details><summary>Table</summary><p>x</p></details><div class="narrow">y</div>'),
		).toBe('<div class="details"><p class="summary">Table</p><p>x</p></div>');
	});
	test('leads to other files where the places are', () => {
		expect(adapt('<a href="#far">f</a><a href="#near">n</a>')).toBe(
			'<a href="other.xhtml#far">f</a><a href="#near">n</a>',
		);
	});
	test('draws in literal colours on a ground', () => {
		expect(adapt('<svg viewBox="0 0 1 1"><path fill="var(--series-2)"></path></svg>')).toBe(
			'<svg viewBox="0 0 1 1"><rect width="100%" height="100%" fill="#fcfaf6"/><path fill="#1d5c94"/></svg>',
		);
	});
	test('keeps the letters of all scripts and their language', () => {
		expect(adapt('<b lang="ru">Кабулов &amp; Co</b>')).toBe(
			'<b lang="ru" xml:lang="ru">Кабулов &amp; Co</b>',
		);
	});
});

test('writeSize writes bytes as readers meet them', () => {
	expect([1, 340_400, 999_600, 1_940_000].map(writeSize)).toEqual([
		'1 KB',
		'340 KB',
		'1.0 MB',
		'1.9 MB',
	]);
});

test('fillSizes puts each size where it is waited for', () => {
	const sizes = { 'off-the-list.html': 2_000_000, 'off-the-list.epub': 500_000 };
	const html = `<a>one, ${sizeMark('off-the-list.html')}</a><a>two, ${sizeMark('off-the-list.epub')}</a>`;
	expect(fillSizes(html, sizes)).toBe('<a>one, 2.0 MB</a><a>two, 500 KB</a>');
});

describe('the same in, the same out', () => {
	test('a ZIP file is the same bytes in every time zone', () => {
		const zone = process.env['TZ'];
		const pack = (name: string) => {
			process.env['TZ'] = name;
			return Buffer.from(
				zipEpub(
					new Map([
						['mimetype', 'application/epub+zip'],
						['a', 'b'],
					]),
				),
			);
		};
		const [east, west] = [pack('Asia/Kabul'), pack('America/New_York')];
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
		expect(east.equals(west)).toBe(true);
		expect(east.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
	});
	test('two makes of one book are the same bytes', async () => {
		const [one, two] = [await makeEditions(PAGES, ''), await makeEditions(PAGES, '')];
		expect(
			Buffer.from(one['off-the-list.epub']).equals(Buffer.from(two['off-the-list.epub'])),
		).toBe(true);
		expect(one['off-the-list.html']).toBe(two['off-the-list.html']);
	});
});
