import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { isFrameAnchor } from '../../src/lib/mdx/page-anchors.ts';
import {
	brokenLinks,
	duplicateIds,
	externalFiles,
	frameProblems,
	idsOf,
	policyProblems,
} from './page-checks.ts';
import { entryPages, pages } from './site-files.ts';
import type { BuiltPage } from './site-files.ts';

const idsByPath = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));

test('the site has its pages', () => {
	expect(pages.length).toBeGreaterThan(20);
	for (const path of ['/', '/report/', '/background/', '/claims/', '/404.html'])
		expect(pages.map((page) => page.path)).toContain(path);
});

describe('every page', () => {
	test('has one h1, a title, a description, a language and a canonical address', () => {
		expect(pages.flatMap(frameProblems)).toEqual([]);
	});
	test('has a title of its own', () => {
		const titles = pages.map(({ $ }) => $('title').text());
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});
	test('has each id once', () => {
		expect(pages.flatMap(duplicateIds)).toEqual([]);
	});
	test('links only to pages and fragments that exist', () => {
		expect(pages.flatMap((page) => brokenLinks(page, idsByPath))).toEqual([]);
	});
	test('loads nothing from another host', () => {
		expect(pages.flatMap(externalFiles)).toEqual([]);
	});
	test('says first what it may load', () => {
		expect(pages.flatMap(policyProblems)).toEqual([]);
	});
});

test('an entry has no id that the checks do not know, but for those of its headings and charts', () => {
	const unknown = entryPages.flatMap(({ path, $ }) =>
		$('[id]')
			.not('h2, h3, h4, h5, h6, svg [id]')
			.toArray()
			.map((one) => $(one).attr('id') ?? '')
			.filter((id) => !isFrameAnchor(path, id) && !/^(?:chart|words)-/.test(id))
			.filter((id) => $(`article.statement[id="${id}"]`).length === 0),
	);
	expect(entryPages.length).toBeGreaterThan(5);
	expect(unknown).toEqual([]);
});

test('each of these checks finds what is wrong with a page made wrong', () => {
	const html = readFileSync('test/fixtures/pages/faulty.html', 'utf8');
	const page: BuiltPage = { path: '/report/', file: '', html, $: load(html) };
	expect(frameProblems(page)).toEqual([
		'/report/: h1',
		'/report/: title',
		'/report/: description',
		'/report/: lang',
		'/report/: canonical',
	]);
	expect(policyProblems(page)).toEqual(['/report/: policy']);
	expect(duplicateIds(page)).toEqual(['/report/: twice']);
	expect(brokenLinks(page, idsByPath)).toEqual([
		'/report/ → /no-such-page/',
		'/report/ → /report/#no-such-place',
	]);
	expect(externalFiles(page)).toEqual(['/report/: https://elsewhere.example/picture.png']);
});
