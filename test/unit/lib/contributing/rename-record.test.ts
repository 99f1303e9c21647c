import { describe, expect, test } from 'vitest';
import { readContentFiles, today } from '../../../../src/integrations/content-files.ts';
import { findMentions } from '../../../../src/lib/contributing/find-uses.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { applyPlan, planRename } from '../../../../src/lib/contributing/rename-record.ts';
import type { Renaming } from '../../../../src/lib/contributing/rename-record.ts';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { soundContent } from '../../../content.ts';

const golden = {
	path: 'golden.yaml',
	text: 'expect:\n  - /claims/list-length/\n  - /charts/list-length/\n',
};

/** The lines that a renaming changes, by file: the old line and the new one. */
function changedLines(renaming: Renaming, content = soundContent(), others = [golden]) {
	const { plan, problem } = planRename(content, others, renaming);
	if (plan === undefined) throw new Error(problem);
	const before = new Map([...content, ...others].map(({ path, text }) => [path, text.split('\n')]));
	return Object.fromEntries(
		[...plan.content, ...plan.others].map(({ path, oldPath, text }) => {
			const old = before.get(oldPath) ?? [];
			const lines = text.split('\n').filter((line, index) => line !== old[index]);
			return [path, lines];
		}),
	);
}

describe('planRename', () => {
	test('changes links, keys and golden paths of a claim, and no record of another kind with that id', () => {
		expect(changedLines({ kind: 'claims', from: 'list-length', to: 'length-of-the-list' })).toEqual(
			{
				'entries/background/listing.mdx': [
					'It grew to [33 by March 2021](claim:length-of-the-list), as the [record](source:court-record) shows.',
					'| 2021 | [33](claim:length-of-the-list) |',
				],
				'ledger/claims/listing-2003/length-of-the-list.yaml': ['formerIds:', '  - list-length', ''],
				'golden.yaml': ['  - /claims/length-of-the-list/'],
			},
		);
	});

	test('changes the cells of tables, one id among several too', () => {
		const lines = changedLines({ kind: 'sources', from: 'daily-example', to: 'daily' });
		expect(lines['datasets/list-length.csv']).toEqual([
			'2006-07-28,17,daily,',
			'2021-03,33,court-record;daily,"Counted, by hand"',
		]);
	});

	test('moves a table with its card', () => {
		const lines = changedLines({ kind: 'datasets', from: 'list-length', to: 'lengths' });
		expect(Object.keys(lines).sort()).toEqual([
			'charts/list-length.yaml',
			'datasets/lengths.csv',
			'datasets/lengths.yaml',
			'ledger/claims/listing-2003/ruling-fifteen.yaml',
		]);
		expect(lines['datasets/lengths.csv']).toEqual([]);
	});

	test('changes paths of an entry, and puts the old id into its front matter', () => {
		const lines = changedLines({
			kind: 'entries',
			from: 'background/listing',
			to: 'background/ruling',
		});
		expect(lines['ledger/changes/listing-2003/first.yaml']).toEqual([
			'pages: [/background/ruling/]',
		]);
		expect(lines['ledger/questions/listing-2003/how-many.yaml']).toEqual([
			'more: /background/ruling/',
		]);
		expect(lines['entries/background/ruling.mdx']?.slice(0, 3)).toEqual([
			'formerIds:',
			'  - background/listing',
			'---',
		]);
	});

	test('changes a source named with its place, in block and in flow style', () => {
		const content = soundContent(
			{
				file: 'ledger/terms/listing-2003/resolution-1267.yaml',
				find: 'sources: [court-record]',
				write: 'sources:\n  - source: court-record\n    at: court-record, page 3',
			},
			{
				file: 'ledger/claims/listing-2003/ruling-fifteen.yaml',
				find: '[court-record, daily-example]',
				write: '[{ at: page 1, source: court-record }, daily-example]',
			},
		);
		const lines = changedLines(
			{ kind: 'sources', from: 'court-record', to: 'ruling-record' },
			content,
		);
		expect(lines['ledger/terms/listing-2003/resolution-1267.yaml']).toEqual([
			'  - source: ruling-record',
		]);
		expect(lines['ledger/claims/listing-2003/ruling-fifteen.yaml']).toEqual([
			'sources: [{ at: page 1, source: ruling-record }, daily-example]',
		]);
	});

	test.each([
		['formerIds: [older]', 'formerIds: [older, judge-example]'],
		['formerIds:\n  - older', '  - judge-example'],
	])('adds to former ids that stand there: %j', (write, expected) => {
		const file = 'ledger/people/listing-2003/judge-example.yaml';
		const content = soundContent({ file, find: 'kind: person', write: `kind: person\n${write}` });
		const lines = changedLines({ kind: 'people', from: 'judge-example', to: 'the-judge' }, content);
		expect(lines['ledger/people/listing-2003/the-judge.yaml']).toContain(expected);
	});

	test('takes an id back: there and back again leaves both ids leading to the record', () => {
		const content = soundContent();
		const there = planRename(content, [], {
			kind: 'terms',
			from: 'resolution-1267',
			to: 'unscr-1267',
		});
		const after = applyPlan(content, there.plan?.content ?? []);
		const back = planRename(after, [], {
			kind: 'terms',
			from: 'unscr-1267',
			to: 'resolution-1267',
		});
		const { records } = loadLedger(applyPlan(after, back.plan?.content ?? [])).ledger;
		expect(records.terms.get('resolution-1267')?.data.formerIds).toEqual(['unscr-1267']);
	});

	test('keeps the ends of lines that the file has', () => {
		const content = soundContent().map((file) => ({
			...file,
			text: file.path.includes('court-record') ? file.text.replaceAll('\n', '\r\n') : file.text,
		}));
		const { plan } = planRename(content, [], {
			kind: 'sources',
			from: 'court-record',
			to: 'record',
		});
		const file = plan?.content.find(({ path }) => path.endsWith('/record.yaml'));
		expect(file?.text).toMatch(/\r\nformerIds:\r\n {2}- court-record\r\n$/);
		expect(file?.text).not.toMatch(/[^\r]\n/);
	});

	test.each([
		['claims', 'list-lenght', 'x', 'There is no claim "list-lenght". Did you mean "list-length"?'],
		[
			'claims',
			'list-length',
			'ruling-fifteen',
			'There is a claim "ruling-fifteen" already, in ledger/claims/listing-2003/ruling-fifteen.yaml.',
		],
		[
			'claims',
			'list-length',
			'List',
			'"List" is not an id. An id has only small Latin letters, digits and single hyphens, such as "crocus-toll": 80 at most, and no name that Windows keeps for devices (aux, con, nul, prn, com1, lpt1).',
		],
		[
			'claims',
			'list-length',
			'topic-isis-k',
			'The address of "topic-isis-k" belongs to another page of the site. Choose another id.',
		],
		[
			'entries',
			'background/listing',
			'claims/list',
			'The address of "claims/list" belongs to another page of the site. Choose another id.',
		],
		[
			'entries',
			'background/listing',
			'a/b/c',
			'"a/b/c" is not an id. An entry stands in one folder at most, such as "background/isis-k".',
		],
	] as const)('refuses: %s %s → %s', (kind, from, to, expected) => {
		expect(planRename(soundContent(), [], { kind, from, to }).problem).toBe(expected);
	});

	test('refuses an id that leads to another record', () => {
		const file = 'ledger/people/listing-2003/judge-example.yaml';
		const content = soundContent(
			{ file, find: 'kind: person', write: 'kind: person\nformerIds: [the-judge]' },
			{
				file: 'ledger/people/listing-2003/other.yaml',
				write: 'kind: person\nname: Other\ndescription: Somebody.\n',
			},
		);
		expect(
			planRename(content, [], { kind: 'people', from: 'other', to: 'the-judge' }).problem,
		).toBe(
			'The person "judge-example" was called "the-judge" before, and that address leads to it. Choose another id.',
		);
	});
});

test('of the real content, the record of each kind that is named most can be renamed: no place is forgotten and no problem is new', () => {
	let content = readContentFiles('src/content');
	const { ledger } = loadLedger(content);
	const words = content.flatMap(({ text }) => text.match(/[\w/-]+/g) ?? []);
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	for (const [kind, records] of Object.entries(ledger.records)) {
		const from = [...records.keys()].reduce((best, id) =>
			(counts.get(id) ?? 0) > (counts.get(best) ?? 0) ? id : best,
		);
		const renaming = { kind: kind as Renaming['kind'], from, to: `${from}-renamed` };
		const { plan, problem } = planRename(content, [], renaming);
		expect(problem).toBeUndefined();
		content = applyPlan(content, plan?.content ?? []);
	}
	expect(runChecks(content, today()).issues).toEqual([]);
}, 300_000);

test('findMentions takes an id as a word of its own', () => {
	const file = {
		path: 'a.ts',
		text: "'crocus-toll', crocus-toll-2, x-crocus-toll, /claims/crocus-toll/",
	};
	expect(findMentions(file, 'crocus-toll').map(({ start }) => start)).toEqual([1, 53]);
});
