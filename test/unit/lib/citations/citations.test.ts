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
	test('writes BibTeX, RIS and CSL-JSON with the address', () => {
		expect(cited.bibtex).toMatch(/^@misc\{/);
		expect(cited.ris).toMatch(
			/^TY {2}- ELEC[\s\S]*UR {2}- https:\/\/site\.example\/claims\/crocus-toll\//,
		);
		expect(JSON.parse(cited.csl)[0].URL).toBe('https://site.example/claims/crocus-toll/');
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
