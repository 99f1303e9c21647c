import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const ENTRY = 'entries/background/listing.mdx';

describe('runChecks', () => {
	test('reports every issue in one run, sorted by place', () => {
		const files = soundContent(
			{ file: ENTRY, find: 'term:resolution-1267', write: 'term:resolution-1276' },
			{ file: ENTRY, find: '## What is disputed', write: '#### What is disputed' },
			{ file: 'charts/list-length.yaml', find: 'kind: step', write: 'kind: pie' },
		);
		const found = runChecks(files, FIXTURE_DAY).issues.map(
			({ path, line, rule }) => `${path}:${line} ${rule}`,
		);
		expect(found).toEqual([
			'charts/list-length.yaml:4 wrong-value',
			`${ENTRY}:11 unknown-term`,
			`${ENTRY}:25 heading-level`,
		]);
	});

	test('does not doubt figures that rest on a record it cannot read', () => {
		const claim = 'ledger/claims/listing-2003/ruling-fifteen.yaml';
		const files = soundContent({ file: claim, find: 'status: confirmed', write: 'status: sure' });
		expect(runChecks(files, FIXTURE_DAY).issues.map(({ rule }) => rule)).toEqual(['wrong-value']);
	});

	test.each([
		['source', 'ledger/sources/listing-2003/court-record.yaml', 'unknown-source'],
		['claim', 'ledger/claims/listing-2003/ruling-fifteen.yaml', 'unknown-claim'],
		['quote', 'ledger/quotes/listing-2003/judge-closed.yaml', 'unknown-quote'],
		['person', 'ledger/people/listing-2003/judge-example.yaml', 'unknown-person'],
		['term', 'ledger/terms/listing-2003/resolution-1267.yaml', 'unknown-term'],
	])('refuses to lose a %s that something uses, and names the users', (_, path, rule) => {
		const files = soundContent().filter((file) => file.path !== path);
		const { issues } = runChecks(files, FIXTURE_DAY);
		expect(issues.length).toBeGreaterThan(0);
		expect(issues.filter((issue) => issue.rule === rule).length).toBeGreaterThan(0);
	});

	test('refuses to lose a dataset row that a claim names', () => {
		const row = '2003-02-14,15,court-record,In one ruling\n';
		const files = soundContent({ file: 'datasets/list-length.csv', find: row, write: '' });
		const { issues } = runChecks(files, FIXTURE_DAY);
		expect(issues.map(({ path, rule }) => `${path} ${rule}`)).toContain(
			'ledger/claims/listing-2003/ruling-fifteen.yaml cell-differs',
		);
	});
});
