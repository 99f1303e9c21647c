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
			const id = $(figure).attr('id')?.replace('chart-', '');
			const isTable = $(figure).find('.kind-table').length > 0;
			expect($(figure).find(isTable ? '.kind-table tbody tr' : 'svg path').length).toBeGreaterThan(
				1,
			);
			if (!isTable)
				expect($(figure).find('[role=img]').attr('aria-labelledby')).toBe(`words-${id}`);
			expect($(figure).find(`#words-${id}`).text().length).toBeGreaterThan(40);
			expect($(figure).find('.source').text()).toMatch(/^Sources?: \S/);
			const address = $(figure).find('a[href*="#table-"]').attr('href') ?? '';
			const [page = '', place] = withoutBase(address).split('#');
			const table = pages.find((one) => one.path === page)?.$(`#${place} table tbody tr`);
			expect(table?.length).toBeGreaterThan(1);
		}
	});
});

describe('the scorecard of the report', () => {
	const report = pages.find(({ path }) => path === '/report/')!;
	const $ = report.$;
	const statements = $('article.statement').toArray();
	const idOf = (statement: (typeof statements)[number]) => $(statement).find('h3').attr('id');

	test('has a cell for every statement, in their order, that leads to it', () => {
		const cells = $('#tally .cells li').toArray();
		expect(statements.length).toBeGreaterThanOrEqual(16);
		expect(cells.map((cell) => $(cell).find('a').attr('href'))).toEqual(
			statements.map((statement) => `#${idOf(statement)}`),
		);
		expect(cells.map((cell) => $(cell).attr('data-verdict'))).toEqual(
			statements.map((statement) => $(statement).attr('data-verdict')),
		);
	});

	test('counts the statements of each verdict and leads to the first of them', () => {
		const chips = $('#tally .chips a[data-verdict]').toArray();
		let total = 0;
		for (const chip of chips) {
			const own = statements.filter(
				(one) => $(one).attr('data-verdict') === $(chip).attr('data-verdict'),
			);
			expect(Number.parseInt($(chip).text(), 10)).toBe(own.length);
			expect($(chip).attr('href')).toBe(`#${idOf(own[0]!)}`);
			total += own.length;
		}
		expect(total).toBe(statements.length);
	});

	test('is what the picture beside links to the report shows, in words too', () => {
		expect($('meta[property="og:image:alt"]').attr('content')).toContain(
			`${statements.length} statements: `,
		);
	});
});
