import { describe, expect, test } from 'vitest';
import { readContentFiles, today } from '../../src/integrations/content-files.ts';
import { declaredNames } from '../../src/lib/checks/context.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import { makeStatedKeys } from '../../src/lib/ledger/stated-keys.ts';
import { figuresIn } from '../../src/lib/text/figures.ts';
import { makeNameMask } from '../../src/lib/text/mask-names.ts';
import { entryPages, pages, withoutBase } from './site-files.ts';

const { ledger, issues } = runChecks(readContentFiles('src/content'), today());
const mask = makeNameMask(declaredNames(ledger));
const stated = makeStatedKeys(ledger, mask);

test('the content has no problem', () => {
	expect(issues).toEqual([]);
});

describe.each(entryPages.map((page) => [page.path, page] as const))('%s', (path, { $ }) => {
	const entry = ledger.documents.get(path.slice(1, -1));
	const notesPage = pages.find((page) => page.path === `${path}notes/`);

	test('shows every figure as the ledger states it', () => {
		const text = $('.prose').clone();
		text
			.find('.notes, .mark sup, .chart, .table, .timeline, .visually-hidden, #tally, .from')
			.remove();
		text.find('p, li, td, th, h2, h3').append(' \n ');
		const known = new Set(
			[
				...[...ledger.records.claims.keys()].map(stated.claim),
				...[...ledger.records.quotes.keys()].map(stated.quote),
				...[...ledger.records.datasets.keys()].map(stated.dataset),
			].flatMap((keys) => [...keys]),
		);
		const figures = figuresIn(mask(text.text())).filter(({ isSmallWord }) => !isSmallWord);
		expect(figures.filter(({ key }) => !known.has(key)).map((figure) => figure.text)).toEqual([]);
	});

	test('has a numbered note for every claim, quotation and source that it links, with its sources', () => {
		const cited = new Set(
			(entry?.links ?? [])
				.filter(({ scheme }) => scheme === 'claim' || scheme === 'quote' || scheme === 'source')
				.map(({ scheme, id }) => `${scheme}:${id}`),
		);
		const notes = notesPage?.$('.notes > ol > li').toArray() ?? [];
		expect(notes.length).toBe(cited.size);
		const numbers = $('.prose [id^="ref-"]').map((_, mark) => $(mark).attr('data-note'));
		expect(new Set(numbers.get()).size).toBe(cited.size);
		const bare = notes.filter((note) => $(note).find('a[rel=external]').length === 0);
		expect(bare.map((note) => $(note).attr('id'))).toEqual([]);
	});

	test('leads from every note back to every place in the text', () => {
		const back = (notesPage?.$('.notes a[href*="#ref-"]').toArray() ?? []).map(
			(link) => $(link).attr('href')?.split('#')[1],
		);
		const marks = $('.prose [id^="ref-"]')
			.toArray()
			.map((mark) => $(mark).attr('id'));
		expect([...back].sort()).toEqual([...marks].sort());
	});

	test('holds its charts as pictures and words without any script, and leads to their tables', () => {
		const charts = (entry?.components ?? []).filter(({ name }) => name === 'Chart');
		expect($('figure.chart').length).toBe(charts.length);
		for (const figure of $('figure.chart').toArray()) {
			expect($(figure).find('svg path').length).toBeGreaterThan(1);
			expect($(figure).find('[role=img]').attr('aria-labelledby')).toBeTruthy();
			expect($(figure).find('live-chart p').text().length).toBeGreaterThan(40);
			const address = $(figure).find('a[href*="#table-"]').attr('href') ?? '';
			const [page = '', id] = withoutBase(address).split('#');
			const table = pages.find((one) => one.path === page)?.$(`#${id} table tbody tr`);
			expect(table?.length).toBeGreaterThan(1);
		}
	});
});

test('the tally of the report counts its statements', () => {
	const report = pages.find(({ path }) => path === '/report/');
	const statements = report?.$('.statement').length ?? 0;
	expect(statements).toBeGreaterThanOrEqual(16);
	expect(report?.$('#tally').text()).toMatch(new RegExp(`^\\s*${statements} statements:`));
});
