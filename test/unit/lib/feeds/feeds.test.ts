import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { itemOfChange, itemOfEntry, sortItems } from '../../../../src/lib/feeds/feed-items.ts';
import { writeJsonFeed, writeRss } from '../../../../src/lib/feeds/write-feeds.ts';

const site = { url: 'https://site.example', base: '/off-the-list' };
const change = {
	id: 'toll',
	date: '2026-11-24',
	kind: 'correction' as const,
	title: 'The dead & the <missing>',
	text: 'It was *more than* 130. It is [149](claim:crocus-toll), see [the report](/report/).',
	pages: ['/report/'],
};
const item = itemOfChange(change, site);
const feed = {
	title: 'Off the List: changes',
	description: 'What changed.',
	page: 'https://site.example/off-the-list/changes/',
	address: 'https://site.example/off-the-list/feed.xml',
	language: 'en',
	author: 'The contributors',
	items: [item],
};

describe('itemOfChange', () => {
	test('writes the full text with whole addresses below the path of the site', () => {
		expect(item.html).toBe(
			'<p>It was <em>more than</em> 130. It is <a href="https://site.example/off-the-list/claims/crocus-toll/">149</a>, see <a href="https://site.example/off-the-list/report/">the report</a>.</p>' +
				'<p>Pages: <a href="https://site.example/off-the-list/report/">/report/</a></p>',
		);
	});
	test('says the same without markup', () => {
		expect(item.summary).toBe('It was more than 130. It is 149, see the report.');
	});
	test('keeps the guid of a change that was renamed, and leads to where it is now', () => {
		const renamed = itemOfChange({ ...change, id: 'new', formerIds: ['toll'] }, site);
		expect(renamed.guid).toBe(item.guid);
		expect(renamed.url).toBe('https://site.example/off-the-list/changes/#new');
	});
});

test('itemOfEntry takes the 30-second form and leads to the entry', () => {
	const entry = itemOfEntry(
		{
			id: 'background/isis-k',
			title: 'ISIS-K',
			description: 'Where & why.',
			short: 'It [fell](claim:fell).',
			section: 'background',
			order: 1,
			published: '2026-11-24',
		},
		site,
	);
	expect(entry.html).toBe(
		'<p>Where &amp; why.</p><p>It <a href="https://site.example/off-the-list/claims/fell/">fell</a>.</p>' +
			'<p><a href="https://site.example/off-the-list/background/isis-k/">The whole entry</a></p>',
	);
});

test('sortItems puts the newest first and keeps an order within a day', () => {
	const dated = (guid: string, published: string, updated?: string) => ({
		...item,
		guid,
		published,
		updated,
	});
	const items = [
		dated('b', '2026-01-01'),
		dated('a', '2026-01-01'),
		dated('old', '2025-01-01', '2026-02-01'),
	];
	expect(sortItems(items).map(({ guid }) => guid)).toEqual(['old', 'a', 'b']);
});

describe('writeRss', () => {
	test('gives back what was written, by a parser that takes no account of how', () => {
		const read = parseRssFeed(writeRss(feed));
		expect(read.items?.[0]).toMatchObject({
			title: 'Correction: The dead & the <missing>',
			link: 'https://site.example/off-the-list/changes/#toll',
			guid: { value: 'https://site.example/off-the-list/changes/#toll', isPermaLink: true },
			pubDate: 'Tue, 24 Nov 2026 00:00:00 GMT',
			content: { encoded: item.html },
		});
	});
	test('has no date but those of its items', () => {
		expect([...writeRss(feed).matchAll(/\d\d:\d\d:\d\d/g)].map(([time]) => time)).toEqual([
			'00:00:00',
			'00:00:00',
			'00:00:00',
		]);
		expect(writeRss({ ...feed, items: [] })).not.toMatch(/Date>/);
	});
});

test('writeJsonFeed gives back what was written', () => {
	const read = parseJsonFeed(writeJsonFeed(feed));
	expect(read.items?.[0]).toMatchObject({
		id: item.guid,
		content_html: item.html,
		date_published: '2026-11-24T00:00:00.000Z',
		tags: ['correction'],
	});
});
