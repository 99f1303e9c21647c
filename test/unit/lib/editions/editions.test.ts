import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { makeEditions } from '../../../../src/integrations/editions.ts';
import { adaptForEpub } from '../../../../src/lib/editions/adapt-for-epub.ts';
import { joinParts } from '../../../../src/lib/editions/join-parts.ts';
import { readBook } from '../../../../src/lib/editions/read-book.ts';
import { writeEpub } from '../../../../src/lib/editions/write-epub.ts';
import { collectStyles, writeSingleFile } from '../../../../src/lib/editions/write-single-file.ts';
import { zipEpub } from '../../../../src/lib/editions/zip-epub.ts';

const part = (path: string, body: string) =>
	`<div class="part" id="${path.split('/').filter(Boolean).join('-')}" data-address="https://site.example${path}">${body}</div>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Book: in one file</title>
	<meta name="description" content="About it."><meta name="author" content="Those &amp; others">
	<meta name="dcterms.modified" content="2026-11-24"><link rel="canonical" href="https://site.example/editions/">
	<link rel="stylesheet" href="/all.css"><script>1</script></head><body><main>
	${part('/editions/', '<h1>Book</h1><div class="list"><ol><li>One</li><li><s>Two</s> <b>gone 1 May 2025</b></li></ol></div><nav class="contents"><ol><li><a href="/a/">First</a></li><li><a href="/b/">Second</a></li></ol></nav>')}
	${part('/a/', '<h1 id="top">First</h1><a class="mark" href="#notes">a fact<sup>1</sup></a><div role="region" aria-label="Toll"></div><section id="notes" class="notes" aria-labelledby="top"><ol><li>Note.</li></ol></section><script>1</script>')}
	${part('/b/', '<h1 id="top">Second</h1><a href="/a/#notes">to the first</a><a href="/a/#gone">gone</a><a href="/claims/x/">claim</a><a href="https://source.example:443/y">source</a>')}
	</main></body></html>`;
const readSheet = () => Buffer.from('p{color:red}');

/** The page with its parts joined. */
function joinedPage() {
	const $ = load(PAGE);
	joinParts($);
	return $;
}

describe('joinParts', () => {
	test('gives no id twice, and leads references along', () => {
		const $ = joinedPage();
		const ids = $('.part [id]').map((_, { attribs }) => attribs['id']);
		expect(ids.get()).toEqual(['a-top', 'a-notes', 'b-top']);
		expect($('section').attr('aria-labelledby')).toBe('a-top');
	});
	test('keeps links within the book where it can and makes the others absolute', () => {
		const $ = joinedPage();
		const links = $('a').map((_, { attribs }) => attribs['href']);
		expect(links.get()).toEqual([
			'#a',
			'#b',
			'#a-notes',
			'#a-notes',
			'https://site.example/a/#gone',
			'https://site.example/claims/x/',
			'https://source.example:443/y',
		]);
	});
	test('leaves the word over a title without a link', () => {
		const $ = load(
			'<div class="part" id="a" data-address="https://site.example/a/"><p class="kicker"><a href="/b/">Word</a></p></div>',
		);
		joinParts($);
		expect($('.kicker').html()).toBe('Word');
	});
	test('names regions by their part too', () => {
		expect(joinedPage()('[role=region]').attr('aria-label')).toBe('Toll, in: First');
	});
});

test('readBook reads what the page says of the book', () => {
	expect(readBook(load(PAGE))).toEqual({
		title: 'Book',
		description: 'About it.',
		author: 'Those & others',
		language: 'en',
		day: '2026-11-24',
		address: 'https://site.example/editions/',
	});
});

describe('writeSingleFile', () => {
	const html = writeSingleFile(joinedPage().html(), 'p{color:red}');
	test('has one heading of the first level', () => {
		expect(html.match(/<h1/g)?.length).toBe(1);
		expect(html).toContain('<h2 id="a-top" class="was-h1">First</h2>');
	});
	test('runs no script, asks for no file and allows its own style alone', () => {
		expect(html).not.toContain('<script');
		expect(html).not.toContain('<link rel="stylesheet"');
		expect(html).toContain(
			"default-src 'none'; base-uri 'none'; form-action 'none'; font-src data:; img-src data:; style-src 'sha256-",
		);
	});
});

describe('collectStyles', () => {
	test('joins the styles of a page and its sheets in their order, those for paper within their condition', () => {
		const $ = load('<style>a{}</style><link rel="stylesheet" href="/b.css" media="print">');
		expect(collectStyles($, () => Buffer.from('b{}'))).toBe('a{}\n@media print{b{}}');
	});
	test('puts the bytes of a font where its address stood', () => {
		const $ = load('<style>a{src:url("/f.woff2") format("woff2")}</style>');
		expect(collectStyles($, () => Uint8Array.of(1, 2, 3))).toBe(
			'a{src:url(data:font/woff2;base64,AQID) format("woff2")}',
		);
	});
});

test('writeEpub makes a document of each part and names the author', () => {
	const files = writeEpub(joinedPage(), { css: '', cover: new Uint8Array(), coverWords: '' });
	expect([...files.keys()]).toEqual([
		'mimetype',
		'META-INF/container.xml',
		'EPUB/package.opf',
		...['cover', 'title', 'nav', 'a', 'b'].map((name) => `EPUB/${name}.xhtml`),
		'EPUB/style.css',
		'EPUB/cover.png',
	]);
	expect(files.get('EPUB/package.opf')).toContain('<dc:creator>Those &amp; others</dc:creator>');
	expect(files.get('EPUB/b.xhtml')).toContain('href="a.xhtml#a-notes"');
});

describe('adaptForEpub', () => {
	const adapt = (html: string) =>
		adaptForEpub(html, 'own.xhtml', new Map([['far', 'other.xhtml']]));
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
		expect(adapt('<svg viewBox="0 0 1 1"><path fill="var(--context)"></path></svg>')).toBe(
			'<svg viewBox="0 0 1 1"><rect width="100%" height="100%" fill="#fff"/><path fill="#8f887a"/></svg>',
		);
	});
	test('keeps the letters of all scripts and their language', () => {
		expect(adapt('<b lang="ru">Кабулов &amp; Co</b>')).toBe(
			'<b lang="ru" xml:lang="ru">Кабулов &amp; Co</b>',
		);
	});
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
	test('two builds of one book are the same bytes', async () => {
		const [one, two] = [await makeEditions(PAGE, readSheet), await makeEditions(PAGE, readSheet)];
		expect(
			Buffer.from(one['off-the-list.epub']).equals(Buffer.from(two['off-the-list.epub'])),
		).toBe(true);
		expect(one['off-the-list.html']).toBe(two['off-the-list.html']);
	});
});
