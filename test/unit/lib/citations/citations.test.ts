import { describe, expect, test } from 'vitest';
import { citePage } from '../../../../src/lib/citations/cite-page.ts';
import { numberNotes } from '../../../../src/lib/citations/number-notes.ts';
import {
	archiveUrl,
	directionOf,
	languageName,
} from '../../../../src/lib/citations/status-words.ts';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';

describe('numberNotes', () => {
	const notes = numberNotes(
		parseProse('[a](claim:one) [b](quote:two) [c](term:three) [d](claim:one)').links,
	);
	test('numbers records by first appearance and leaves terms out', () => {
		expect([...notes.values()].map(({ number, id }) => [number, id])).toEqual([
			[1, 'one'],
			[2, 'two'],
		]);
	});
	test('gives a record cited twice one number and counts its places', () => {
		expect(notes.get('claim:one')?.places).toBe(2);
	});
});

describe('citePage', () => {
	const site = { name: 'Off the List', author: 'The contributors to Off the List' };
	const page = {
		id: 'crocus-toll',
		title: '149 dead',
		url: 'https://site.example/claims/crocus-toll/',
		date: '2026-11-24',
	};
	const cited = citePage(page, site);
	test('writes plain text', () => {
		expect(cited.plain).toBe(
			'The contributors to Off the List. (2026, November 24). 149 dead. Off the List. https://site.example/claims/crocus-toll/',
		);
	});
	test('writes BibTeX with the whole day, the site and an author that is not divided', () => {
		expect(cited.bibtex).toBe(`@online{crocus-toll,
	author = {{The contributors to Off the List}},
	title = {{149 dead}},
	journal = {Off the List},
	date = {2026-11-24},
	year = {2026},
	month = nov,
	url = {https://site.example/claims/crocus-toll/},
	language = {en},
}`);
	});
	test('writes RIS with a line for each value', () => {
		expect(cited.ris).toBe(`TY  - ELEC
AU  - The contributors to Off the List
TI  - 149 dead
T2  - Off the List
DA  - 2026/11/24
PY  - 2026
LA  - en
UR  - https://site.example/claims/crocus-toll/
ID  - crocus-toll
ER  - `);
	});
	test('writes CSL-JSON with the address', () => {
		expect(JSON.parse(cited.csl)[0].URL).toBe('https://site.example/claims/crocus-toll/');
	});
	test('cuts nothing, however long, and writes every letter and sign', () => {
		const id = 'recognition-conditions-of-april-2025-that-russia-named';
		const url = `https://some-newsroom.example/explainers/2026/off-the-list/claims/${id}/?a=1&b=%20#c_d`;
		const title = 'About $10 billion & 100% of “all” #1_2 {x} ~ ^ \\, Ёлка and خراسان:\n two lines';
		const { ris, bibtex } = citePage({ id, title, url, date: '2025-04-17' }, site);
		expect(ris).toContain(`\nTI  - ${title.replace('\n', '')}\n`);
		expect(ris).toContain(`\nUR  - ${url}\nID  - ${id}\n`);
		expect(bibtex).toContain(`\turl = {${url}},\n`);
		expect(bibtex).toContain(
			'{{About \\$10 billion \\& 100\\% of “all” \\#1\\_2 \\{x\\} {\\textasciitilde} {\\textasciicircum} {\\textbackslash}, Ёлка and خراسان: two lines}}',
		);
	});
});

test('archiveUrl asks for the copy nearest to the date of the source', () => {
	expect(archiveUrl('https://a.example/b', '2003-02-14')).toBe(
		'https://web.archive.org/web/20030214/https://a.example/b',
	);
});

test('languages have their English names and directions', () => {
	expect(languageName('ru')).toBe('Russian');
	expect([directionOf('fa'), directionOf('ru')]).toEqual(['rtl', 'ltr']);
});
