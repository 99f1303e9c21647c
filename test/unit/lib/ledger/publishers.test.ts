import { describe, expect, test } from 'vitest';
import { presentSources } from '../../../../src/lib/ledger/publishers.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

describe('presentSources', () => {
	const series = [
		{ asOf: '2024', value: 40, sources: ['old'] },
		{ asOf: '2025', value: 149, sources: ['same'] },
		{ asOf: '2026', value: 149, sources: ['new'] },
	];
	test('leaves out what stands only at an earlier point with another value', () => {
		expect(presentSources({ sources: ['old', 'same', 'new', 'other'], series })).toEqual([
			'same',
			'new',
			'other',
		]);
	});
	test('takes all where there is no series', () => {
		expect(presentSources({ sources: ['a', 'b'] })).toEqual(['a', 'b']);
	});
});

test('a claim with a series is not confirmed by who gave its earlier value', () => {
	const claim = 'ledger/claims/listing-2003/list-length.yaml';
	const { text = '' } = soundContent().find(({ path }) => path === claim) ?? {};
	const confirmed = text
		.replace('status: single', 'status: confirmed')
		.replaceAll('court-record', 'other-paper')
		.replace(/^sources: .*$/m, 'sources: [daily-example, other-paper]');
	const files = soundContent({ file: claim, write: confirmed });
	files.push(
		{
			path: 'ledger/publishers/other-paper.yaml',
			text: 'name: Other Paper\nkind: newsroom\nhosts: [other.example]\n',
		},
		{
			path: 'ledger/sources/listing-2003/other-paper.yaml',
			text: 'publisher: other-paper\ntitle: Other\nurl: https://other.example/\nlanguage: en\n',
		},
	);
	const rules = runChecks(files, FIXTURE_DAY).issues.map(({ rule }) => rule);
	expect(rules).toContain('weak-confirmation');
});

test.each(['tass', 'T.A.S.S.', 'The TASS', 'Ｔass'])(
	'"%s" is no other publisher than "TASS"',
	(name) => {
		const files = soundContent();
		files.push(
			{ path: 'ledger/publishers/tass.yaml', text: 'name: TASS\nkind: agency\n' },
			{ path: 'ledger/publishers/again.yaml', text: `name: "${name}"\nkind: agency\n` },
		);
		expect(runChecks(files, FIXTURE_DAY).issues.map(({ rule }) => rule)).toEqual(
			expect.arrayContaining(['duplicate-publisher']),
		);
	},
);

test('two publishers share no host', () => {
	const files = soundContent();
	files.push({
		path: 'ledger/publishers/again.yaml',
		text: 'name: Again\nkind: newsroom\nhosts: [daily.example]\n',
	});
	expect(runChecks(files, FIXTURE_DAY).issues.map(({ rule }) => rule)).toContain(
		'duplicate-publisher',
	);
});
