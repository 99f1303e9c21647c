import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planPreview } from '../../../../src/lib/checks/plan-preview.ts';
import { stoppingIssues } from '../../../../src/lib/checks/preview-notice.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import type { Rule } from '../../../../src/lib/diagnostics/rules.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import type { Edit } from '../../../content.ts';

const ENTRY = 'entries/background/listing.mdx';
const WRONG_FIGURE: Edit = {
	file: ENTRY,
	find: '[fifteen organisations](claim:ruling-fifteen)',
	write: '[sixteen organisations](claim:ruling-fifteen)',
};
const CODE: Edit = { ...WRONG_FIGURE, write: '{globalThis.process.version}' };
const issuesOf = (...edits: Edit[]) => runChecks(soundContent(...edits), FIXTURE_DAY).issues;
const plan = (...edits: Edit[]) => planPreview(soundContent(...edits), soundContent(), FIXTURE_DAY);

describe('stoppingIssues', () => {
	test('lets a preview show a wrong figure', () => {
		expect(issuesOf(WRONG_FIGURE)).toHaveLength(1);
		expect(stoppingIssues(issuesOf(WRONG_FIGURE))).toEqual([]);
	});

	test('stops all that is refused, cannot be read or points nowhere', () => {
		const rules = readdirSync('test/fixtures/rules')
			.map((name) => parse(readFileSync(`test/fixtures/rules/${name}`, 'utf8')) as { rule: Rule })
			.map(({ rule }) => rule);
		const issue = { path: '', line: 1, column: 1, length: 1, message: '', hint: '' };
		const shown = rules.filter((rule) => stoppingIssues([{ ...issue, rule }]).length === 0);
		expect(shown).toEqual([
			'broken-markdown',
			'cell-differs',
			'chart-range',
			'chart-roles',
			'chart-title',
			'checked-in-future',
			'dead-link',
			'duplicate-address',
			'duplicate-claim',
			'duplicate-publisher',
			'heading-level',
			'impossible-date',
			'leaning-statement',
			'other-digits',
			'own-address',
			'relay-only',
			'review-before-check',
			'scare-quotes',
			'series-end',
			'series-order',
			'split-figure',
			'taken-id',
			'undated-figure',
			'unmarked-number',
			'unrecorded-quotation',
			'unstated-figure',
			'unused-source',
			'weak-confirmation',
			'wrong-publisher',
		]);
	});
});

describe('planPreview', () => {
	test('builds from the whole change when nothing stops it', () => {
		const { fromHead, fromBase, setAside } = plan(WRONG_FIGURE);
		expect(fromHead).toContain(ENTRY);
		expect({ fromBase, setAside }).toEqual({ fromBase: [], setAside: [] });
	});

	test('shows an entry that would run code as it was before', () => {
		const { fromHead, fromBase, setAside } = plan(CODE);
		expect(fromHead).not.toContain(ENTRY);
		expect({ fromBase, setAside }).toEqual({ fromBase: [ENTRY], setAside: [ENTRY] });
	});

	test('leaves out a new file that nothing is made from', () => {
		const { fromBase, setAside, fromHead } = plan({ file: 'run-me.js', write: 'x' });
		expect({ fromBase, setAside }).toEqual({ fromBase: [], setAside: ['run-me.js'] });
		expect(fromHead).not.toContain('run-me.js');
	});

	test('sets aside what links to a claim that had to be set aside', () => {
		const claim = 'ledger/claims/listing-2003/new.yaml';
		const { setAside } = plan(
			{ file: claim, write: 'statement: [\n' },
			{ ...WRONG_FIGURE, write: '[sixteen organisations](claim:new)' },
		);
		expect(setAside).toEqual([ENTRY, claim]);
	});

	test('puts back a record that files outside the change still use', () => {
		const gone = 'ledger/claims/listing-2003/ruling-fifteen.yaml';
		const head = soundContent().filter(({ path }) => path !== gone);
		const { fromBase, setAside } = planPreview(head, soundContent(), FIXTURE_DAY);
		expect({ fromBase, setAside }).toEqual({ fromBase: [gone], setAside: [gone] });
	});
});
