import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../run-build.ts';
import type { CommandResult } from '../run-build.ts';
import { copySmallSite } from '../small-site.ts';
import type { SmallSite } from '../small-site.ts';

let site: SmallSite;
let result: CommandResult;

function edit(file: string, find: string, write: string): void {
	const path = join(site.content, file);
	const text = readFileSync(path, 'utf8');
	if (!text.includes(find)) throw new Error(`${file} has no "${find}" to change.`);
	writeFileSync(path, text.replace(find, write));
}

beforeAll(() => {
	site = copySmallSite();
	edit('entries/background/listing.mdx', '(claim:list-length)', '(claim:list-lenght)');
	edit('datasets/list-length.csv', '15,court-record', '15,');
	edit('ledger/terms/listing-2003/resolution-1267.yaml', 'definition:', 'defintion:');
	result = site.build();
});
afterAll(() => site.remove());

test.each([
	[
		'a wrong claim id',
		/listing\.mdx:\d+:\d+ {2}unknown-claim\n[\s\S]*There is no claim "list-lenght"\. Did you mean "list-length"\?/,
	],
	[
		'a dataset row without a source',
		/list-length\.csv:2:\d+ {2}table-cell\n[\s\S]*This row names no source in "sources"\.\n +Give the id of the source/,
	],
	[
		'a misspelt key',
		/resolution-1267\.yaml:\d+:1 {2}unknown-key\n[\s\S]*no key "defintion"\. Did you mean "definition"\?/,
	],
])('%s stops the build with its place and a remedy', (_, message) => {
	expect(result.status).not.toBe(0);
	expect(result.output).toMatch(message);
});

test('a build that is stopped shows no stack trace', () => {
	expect(result.output).not.toMatch(/\n\s+at \S+ \(/);
});

/** `read-settings.test.ts` asks about every form of each. */
describe.each([
	['SITE_URL', 'https://example.org/off-the-list', 'the address of a host'],
	['BASE_PATH', 'off-the-list', 'a path that starts with one slash'],
	['BASE_PATH', 'C:/Program Files/Git/x', 'a path that starts with one slash'],
	['REPOSITORY_URL', 'git@github.com:name/off.git', 'the https address of the repository’s page'],
	['PORT', 'abc', 'a number from 0 to 65535'],
])('%s=%s', (name, value, rule) => {
	test.each([['build'], ['serve'], ['check']])('stops npm run %s with a sentence', (command) => {
		const { status, output } = runCommand(site.folder, [command], { [name]: value });
		expect(status).toBe(1);
		expect(output).toContain(`\n${name} is "${value}". It must be ${rule}`);
		expect(output).not.toMatch(/Stack trace|\n\s+at \S+ \(|triggerUncaughtException/);
		expect(existsSync(join(site.folder, 'dist'))).toBe(false);
	});
});

test.each(['build:done', 'config:done', 'build:start'])(
	'a build with a step at %s that never ends fails',
	{ tags: 'full' },
	(step) => {
		const site = copySmallSite();
		const config = join(site.folder, 'astro.config.mjs');
		const stuck = `{ name: 'stuck', hooks: { 'astro:${step}': () => new Promise(() => {}) } }`;
		const text = readFileSync(config, 'utf8');
		writeFileSync(config, text.replace('completeBuild(),', `${stuck}, completeBuild(),`));
		const { status, output } = site.build();
		site.remove();
		expect(output).toContain(
			'The build ended before it was complete: a step of it never finished.',
		);
		expect(status).toBe(1);
	},
);

test('a page that two files of the site make stops the build', { tags: 'full' }, () => {
	const site = copySmallSite();
	const pages = join(site.folder, 'src/pages');
	mkdirSync(join(pages, 'background'));
	writeFileSync(join(pages, 'background/listing.astro'), '<p>Another page.</p>');
	const { status, output } = site.build();
	site.remove();
	expect(output).toMatch(/background\/listing[^]*conflicts? /i);
	expect(status).toBe(1);
});
