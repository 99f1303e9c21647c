import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeRules } from '../../../../src/lib/checks/describe-rules.ts';
import type { RuleFixture } from '../../../../src/lib/checks/describe-rules.ts';
import { RULES } from '../../../../src/lib/diagnostics/rules.ts';

const FIXTURES = 'test/fixtures/rules';
const PAGES = 'docs/rules';
const fixtures = readdirSync(FIXTURES)
	.sort()
	.map((name) => parse(readFileSync(`${FIXTURES}/${name}`, 'utf8')) as RuleFixture);

test('docs/rules/ has a page for every rule as the fixtures have it; "npm run docs" writes it', () => {
	const written = readdirSync(PAGES).map(
		(name) => [name, readFileSync(`${PAGES}/${name}`, 'utf8')] as const,
	);
	expect(Object.fromEntries(written)).toEqual(Object.fromEntries(describeRules(fixtures)));
	expect(written.map(([name]) => name).sort()).toEqual(
		['README.md', ...Object.keys(RULES).map((rule) => `${rule}.md`)].sort(),
	);
});

test('a rule without a fixture is an error', () => {
	expect(() => describeRules([])).toThrow('has no fixture');
});
