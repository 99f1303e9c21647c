import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planPreview } from '../../../../src/lib/checks/plan-preview.ts';
import {
	addPreviewNotice,
	stoppingIssues,
	withoutPreviewNotice,
} from '../../../../src/lib/checks/preview-notice.ts';
import { gatherStyles } from '../../../../src/lib/head/page-style.ts';
import type { Rule } from '../../../../src/lib/diagnostics/rules.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
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
			'checked-in-future',
			'dead-link',
			'duplicate-address',
			'duplicate-claim',
			'heading-level',
			'own-address',
			'review-before-check',
			'scare-quotes',
			'series-end',
			'series-order',
			'unrecorded-quotation',
			'unstated-figure',
			'unused-source',
			'weak-confirmation',
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

describe('addPreviewNotice', () => {
	const page = '<html><head><title>t</title></head><body class="a"><main></main></body></html>';

	test('says at the top of the page what the check found and what was set aside', () => {
		const html = addPreviewNotice(page, issuesOf(WRONG_FIGURE), ['entries/<b>.mdx']);
		expect(html).toContain(
			'<summary><strong>This is a preview, not the published site.</strong> The check found one problem in the content.</summary>' +
				'<ul><li>entries/&lt;b&gt;.mdx is shown as it was before, or not at all.</li>' +
				'<li>entries/background/listing.mdx:10:62 unstated-figure. The claim &quot;ruling-fifteen&quot; does not state &quot;sixteen&quot;.</li></ul>',
		);
	});

	test('asks search engines to leave the page alone', () => {
		expect(addPreviewNotice(page, [])).toContain('<meta name="robots" content="noindex">');
	});

	test('counts the problems beyond thirty', () => {
		const [issue] = issuesOf(WRONG_FIGURE);
		const html = addPreviewNotice(
			page,
			Array.from({ length: 33 }, () => issue!),
		);
		expect(html).toContain('The check found 33 problems in the content.');
		expect(html.match(/<li>/g)).toHaveLength(31);
		expect(html).toContain('<li>And 3 more.</li></ul>');
	});

	test('can be taken away again', () => {
		expect(withoutPreviewNotice(addPreviewNotice(page, issuesOf(WRONG_FIGURE)))).toBe(page);
	});

	test('leaves nothing in the styles of the page when it is taken away', () => {
		const whole = page.replace('<head>', '<head><style>a{}</style>');
		const { html } = gatherStyles(addPreviewNotice(whole, []));
		expect(html.match(/<style>/g)).toHaveLength(1);
		expect(withoutPreviewNotice(html)).toBe(gatherStyles(whole).html);
	});
});
