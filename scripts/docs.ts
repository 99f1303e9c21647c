/**
 * npm run docs
 *
 * Writes the list of rules into CONTRIBUTING.md from the fixtures of the tests, so that the two cannot drift apart.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describeRules, replaceRules } from '../src/lib/checks/describe-rules.ts';
import type { RuleFixture } from '../src/lib/checks/describe-rules.ts';

const FOLDER = 'test/fixtures/rules';
const FILE = 'CONTRIBUTING.md';

const fixtures = readdirSync(FOLDER)
	.sort()
	.map((name) => parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as RuleFixture);
writeFileSync(FILE, replaceRules(readFileSync(FILE, 'utf8'), describeRules(fixtures)));
console.log(`${FILE} lists ${fixtures.length} rules.`);
