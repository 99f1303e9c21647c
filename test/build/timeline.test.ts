import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readContentFiles, today } from '../../src/integrations/content-files.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import { entryPages, pages } from './site-files.ts';

const { ledger } = runChecks(readContentFiles('src/content'), today());
const events = [...ledger.records.events.values()].map(({ data }) => data);
const pageAt = (path: string) => pages.find((page) => page.path === path)?.$ ?? load('');

test('the timeline has a bar for every year, with a brick for every event', () => {
	const $ = pageAt('/timeline/');
	const years = events.map(({ date }) => Number(date.slice(0, 4)));
	const first = Math.min(...years);
	const bars = $('.years a')
		.toArray()
		.map((bar) => [Number($(bar).attr('data-year')), $(bar).find('i').length]);
	const axis = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
	expect(bars).toEqual(axis.map((year) => [year, years.filter((one) => one === year).length]));
	expect($('.years i.turning').length).toBe(events.filter((event) => event.turningPoint).length);
});

test('the timeline counts the events of each topic', () => {
	const $ = pageAt('/timeline/');
	for (const chip of $('.chips a').toArray()) {
		const topic = $(chip).attr('data-value');
		const count = events.filter(({ topics }) => !topic || topics.some((one) => one === topic));
		expect($(chip).children('span').last().text()).toBe(String(count.length));
	}
});

test('every event of the timeline leads to the claims that it rests on', () => {
	const $ = pageAt('/timeline/');
	for (const [id, { data }] of ledger.records.events) {
		const links = $(`[id="${id}"] .evidence a`).toArray();
		expect(links.map((link) => $(link).attr('href')?.split('/').at(-2))).toEqual(data.claims ?? []);
	}
});

test('an entry has a strip of at most five steps, and a link to all events of the topic', () => {
	const strips = entryPages.flatMap(({ $ }) =>
		$('.prose .timeline')
			.toArray()
			.map((strip) => $(strip)),
	);
	expect(strips.length).toBeGreaterThan(0);
	for (const strip of strips) {
		expect(strip.find('li').length).toBeGreaterThan(0);
		expect(strip.find('li').length).toBeLessThan(6);
		const topic = /\/timeline\/\?topic=([a-z0-9-]+)$/.exec(
			strip.find('p a').attr('href') ?? '',
		)?.[1];
		const count = events.filter(({ topics }) => topics.some((one) => one === topic)).length;
		expect(strip.find('p a').text()).toContain(String(count));
	}
});
