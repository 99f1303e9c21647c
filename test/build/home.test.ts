import { describe, expect, test } from 'vitest';
import { readContentFiles, today } from '../../src/integrations/content-files.ts';
import { formatDate } from '../../src/lib/dates/format-date.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import { recordPath } from '../../src/lib/ledger/record-path.ts';
import { readPlain } from '../../src/lib/mdx/read-inline.ts';
import { pages, withoutBase } from './site-files.ts';

const { ledger } = runChecks(readContentFiles('src/content'), today());
const entries = [...ledger.records.entries.values()];
const background = entries
	.filter(({ data }) => data.section === 'background')
	.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
const pageAt = (path: string) => pages.find((page) => page.path === path)!.$;
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const $ = pageAt('/');

test('the headline and its three facts are those of the entry on the decision', () => {
	const [home] = entries.flatMap(({ data }) => data.home ?? []);
	expect(words($('h1').text())).toBe(`${home?.question} ${home?.title}`);
	expect(words($('.lead').text())).toBe(readPlain(home?.lead ?? ''));
	expect($('title').text()).toBe(`${home?.title} · Off the List`);
});

test('the standfirst leads to the claims that it rests on', () => {
	const [home] = entries.flatMap(({ data }) => data.home ?? []);
	const links = $('.lead a').toArray();
	const paths = new Set(links.map((link) => withoutBase($(link).attr('href') ?? '')));
	const cited = [...(home?.lead ?? '').matchAll(/\(claim:([a-z0-9-]+)\)/g)];
	expect(cited.filter(([, id = '']) => !paths.has(recordPath('claims', id)))).toEqual([]);
});

test('the struck name says in words that the ban is suspended and can return', () => {
	const struck = ledger.tables.get('organisations-2003')!.rows.filter(({ until }) => until);
	expect(words($('.list li:has(s)').text())).toBe(
		struck
			.map(
				({ name, status, until }) =>
					`${name} ${status} ${formatDate(until!)} · a court can bring it back`,
			)
			.join(),
	);
});

test('each step leads to the entry that tells it, and the suspension alone has a ring', () => {
	const steps = $('.steps li').toArray();
	const paths = steps.map((step) => withoutBase($(step).find('a').attr('href') ?? ''));
	expect(paths.every((path) => /^\/background\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/.test(path))).toBe(
		true,
	);
	const rings = steps.filter((step) => $(step).hasClass('ring'));
	expect(rings.map((step) => $(step).find('time').attr('datetime'))).toEqual(
		ledger.tables.get('organisations-2003')!.rows.flatMap(({ until }) => until || []),
	);
});

describe.each(['/', '/background/'])('the cards of %s', (path) => {
	const cards = pageAt(path)('.cards > li').toArray();
	const inCard = (index: number, selector: string) => pageAt(path)(cards[index]!).find(selector);

	test('are the entries of the background in their order', () => {
		const titles = cards.map((_, index) => words(inCard(index, 'h2').text()));
		expect(titles).toEqual(background.map(({ data }) => data.title));
	});

	test('show the figure that the ledger has', () => {
		for (const [index, { data }] of background.entries()) {
			expect(inCard(index, '.number').length).toBe(data.card?.number ? 1 : 0);
			if (!data.card?.number) continue;
			const { figure, thumbnail } = data.card.number;
			const count = ledger.tables.get(thumbnail.dataset)!.rows.length;
			const shown = words(inCard(index, '.number b').text());
			expect(shown).toBe(figure === undefined ? String(count) : readPlain(figure));
			expect(inCard(index, '.number a').length).toBe(1);
			expect(inCard(index, 'svg .accent').length).toBe(1);
		}
	});
});

test.each(entries.map(({ id, data }) => [id, data] as const))(
	'the page of %s has one title, under a kicker that is not the same',
	(id, data) => {
		const page = pageAt(recordPath('entries', id));
		const kicker = words(page('main .kicker').first().text());
		expect(words(page('h1').text())).toBe(data.title);
		expect(page('title').text()).toContain(data.title);
		expect(kicker).not.toBe('');
		expect(kicker).not.toBe(data.title);
		expect(page('meta[property="article:section"]').attr('content')).toBe(kicker);
	},
);
