import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeRules, replaceRules } from '../../../../src/lib/checks/describe-rules.ts';
import type { RuleFixture } from '../../../../src/lib/checks/describe-rules.ts';

const FOLDER = 'test/fixtures/rules';

test('CONTRIBUTING.md lists every rule as the fixtures have it; "npm run docs" writes it', () => {
	const fixtures = readdirSync(FOLDER)
		.sort()
		.map((name) => parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as RuleFixture);
	const page = readFileSync('CONTRIBUTING.md', 'utf8');
	expect(replaceRules(page, describeRules(fixtures))).toBe(page);
});

test('replaceRules says so when the marks are gone', () => {
	expect(() => replaceRules('# A page', '')).toThrow('lacks the markers');
});
