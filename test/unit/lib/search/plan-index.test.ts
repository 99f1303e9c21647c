import { expect, test } from 'vitest';
import { toPagefindPage } from '../../../../src/lib/search/pagefind-record.ts';
import { planIndex } from '../../../../src/lib/search/plan-index.ts';
import type { SearchRecord } from '../../../../src/lib/search/search-record.ts';

const entry = (path: string): SearchRecord => ({
	path,
	kind: 'Entry',
	title: 'A “list” & more',
	content: 'Before it all. One Words < of it. Two More words.',
	names: ['Талибан'],
	topics: ['isis-k'],
});
const parts = (path: string): SearchRecord[] => [
	{ path: `${path}#one`, kind: 'Section', title: 'One', content: 'Words < of it.' },
	{ path: `${path}#two`, kind: 'Section', title: 'Two', content: 'More words.' },
];
const claim: SearchRecord = { path: '/claims/a/', kind: 'Claim', title: 'A', content: '' };
const site = (count: number) =>
	Array.from({ length: count }, (_, index) => `/${index}/`).flatMap((path) => [
		entry(path),
		...parts(path),
	]);

test('indexes the parts of few entries by themselves', () => {
	const records = [...site(50), claim];
	expect(planIndex(records)).toEqual({ records, pages: [] });
});

test('indexes many entries as pages with their parts, and all else by itself', () => {
	const { records, pages } = planIndex([...site(51), claim]);
	expect(records).toEqual([claim]);
	expect(pages).toHaveLength(51);
	expect(pages[3]).toEqual({ entry: entry('/3/'), parts: parts('/3/') });
});

test('writes an entry as a page: what stands before its parts, then each part under its fragment', () => {
	const { url, content } = toPagefindPage(entry('/0/'), parts('/0/'));
	expect(url).toBe('/0/');
	expect(content).toContain(
		'<meta data-pagefind-meta="title[content]" content="A “list” &amp; more">',
	);
	expect(content).toContain('<meta data-pagefind-meta="names[content]" content="Талибан">');
	expect(content).toContain('<meta data-pagefind-filter="topic[content]" content="ISIS-K">');
	expect(content).toContain(
		'<p>Before it all. </p> <h2 id="one">One</h2> <p>Words &lt; of it.</p> <h2 id="two">Two</h2> <p>More words.</p>',
	);
});
