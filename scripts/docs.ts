/**
 * npm run docs
 *
 * Writes `docs/rules/`, a page for each rule of the check, from the fixtures of the tests, so that the two cannot drift apart.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describeRules } from '../src/lib/checks/describe-rules.ts';
import type { RuleFixture } from '../src/lib/checks/describe-rules.ts';
import { readCommandLine } from './command-line.ts';

const FIXTURES = 'test/fixtures/rules';
const PAGES = 'docs/rules';

readCommandLine(import.meta.filename, {});
const fixtures = readdirSync(FIXTURES)
	.sort()
	.map((name) => parse(readFileSync(`${FIXTURES}/${name}`, 'utf8')) as RuleFixture);
rmSync(PAGES, { recursive: true, force: true });
mkdirSync(PAGES);
for (const [name, text] of describeRules(fixtures)) writeFileSync(`${PAGES}/${name}`, text);
console.log(`${PAGES}/ describes ${fixtures.length} rules.`);
