import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { RULES } from '../../../../src/lib/diagnostics/rules.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import type { Edit } from '../../../content.ts';

interface RuleFixture {
	rule: string;
	wrong: Edit;
	place: string;
	words: number;
	message: string;
	hint: string;
	right?: Edit;
}

const FOLDER = 'test/fixtures/rules';
const SITE = 'https://off-the-list.example';
const fixtures = readdirSync(FOLDER).map(
	(name) => parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as RuleFixture,
);

test('finds nothing in the sound fixture', () => {
	expect(runChecks(soundContent(), FIXTURE_DAY, SITE).issues).toEqual([]);
});

test.each(fixtures)('rule $rule fires once, at its place, with its words', (fixture) => {
	const { rule, wrong, place, words, message, hint } = fixture;
	const [line, column] = place.split(':').map(Number);
	expect(runChecks(soundContent(wrong), FIXTURE_DAY, SITE).issues).toEqual([
		expect.objectContaining({ rule, line, column, length: words, message, hint }),
	]);
});

test.each(fixtures.flatMap(({ rule, right }) => (right ? [{ rule, right }] : [])))(
	'rule $rule stays silent on what nearly breaks it',
	({ right }) => {
		expect(runChecks(soundContent(right), FIXTURE_DAY, SITE).issues).toEqual([]);
	},
);

test('every rule has a fixture, and only those', () => {
	expect(fixtures.map(({ rule }) => rule).sort()).toEqual(Object.keys(RULES).sort());
});
