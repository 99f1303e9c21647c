import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from '../run-build.ts';
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

/** Each is a build of its own: `site-place.test.ts` asks about all. */
describe.each([
	['off-the-list', []],
	['//off', ['full']],
	['C:/Program Files/Git/x', ['full']],
	['/off?x=1', ['full']],
])('BASE_PATH=%s', (base, tags) => {
	test('stops the build with a sentence', { tags }, () => {
		const { status, output } = runBuild(site.folder, { BASE_PATH: base });
		expect(status).toBe(1);
		expect(output).toContain(
			`BASE_PATH is "${base}". It must be a path that starts with one slash`,
		);
		expect(output).not.toMatch(/\n\s+at \S+ \(/);
	});
});

test('a build whose last step never ends fails', () => {
	const site = copySmallSite();
	const config = join(site.folder, 'astro.config.mjs');
	const stuck = "{ name: 'stuck', hooks: { 'astro:build:done': () => new Promise(() => {}) } }";
	const text = readFileSync(config, 'utf8');
	writeFileSync(config, text.replace('completeBuild(),', `${stuck}, completeBuild(),`));
	const { status, output } = site.build();
	site.remove();
	expect(output).toContain('The build ended before it was complete: a step of it never finished.');
	expect(status).toBe(1);
});
