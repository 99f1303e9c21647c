import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { listRulePages, reportIssues } from '../../../../src/lib/diagnostics/report-issues.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';

const ENTRY = 'entries/background/listing.mdx';

describe('reportIssues', () => {
	const files = soundContent({
		file: ENTRY,
		find: 'term:resolution-1267',
		write: 'term:resolution-1276',
	});
	const { issues } = runChecks(files, FIXTURE_DAY);
	const byPath = new Map(files.map((file) => [file.path, file]));

	test('shows a person the line, a caret under the words, what is wrong and what to do', () => {
		expect(reportIssues(issues, byPath, 'human', 'src/content/')).toBe(
			[
				'src/content/entries/background/listing.mdx:11:39  unknown-term',
				'  11 | That was after [resolution 1267](term:resolution-1276), and two years before anyone counted.',
				`     | ${' '.repeat(38)}^^^^^^^^^^^^^^^`,
				'  There is no term "resolution-1276". Did you mean "resolution-1267"?',
				'  Correct the id, or add the term as ledger/terms/resolution-1276.yaml.',
			].join('\n'),
		);
	});

	test('writes annotations for GitHub', () => {
		expect(reportIssues(issues, byPath, 'github', 'src/content/')).toBe(
			'::error file=src/content/entries/background/listing.mdx,line=11,col=39,endColumn=54,title=unknown-term::There is no term "resolution-1276". Did you mean "resolution-1267"?%0ACorrect the id, or add the term as ledger/terms/resolution-1276.yaml.%0Adocs/rules/unknown-term.md',
		);
	});

	test('writes JSON for programs', () => {
		expect(JSON.parse(reportIssues(issues, byPath, 'json', 'src/content/'))).toEqual([
			{
				path: 'src/content/entries/background/listing.mdx',
				line: 11,
				column: 39,
				rule: 'unknown-term',
				message: 'There is no term "resolution-1276". Did you mean "resolution-1267"?',
				hint: 'Correct the id, or add the term as ledger/terms/resolution-1276.yaml.',
			},
		]);
	});

	test('names the page of each rule that was broken once', () => {
		expect(listRulePages([...issues, ...issues])).toBe(
			'Examples, wrong and right: docs/rules/unknown-term.md',
		);
		expect(listRulePages([])).toBe('');
	});
});
