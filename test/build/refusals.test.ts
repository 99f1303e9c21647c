import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { runBuild } from '../run-build.ts';
import type { CommandResult } from '../run-build.ts';
import { copySmallSite } from '../small-site.ts';

const ENTRY = 'entries/background/the-2003-listing.mdx';
let project: ProjectCopy;
let result: CommandResult;

beforeAll(() => {
	project = copyProject();
	project.edit(ENTRY, /\(claim:ruling-2003\)/, '(claim:ruling-2033)');
	project.edit('datasets/russian-list.csv', '15,rferl-2003-02-14', '15,');
	project.edit('entries/background/isis-k.mdx', /^description:/m, 'desciption:');
	result = runBuild(project.folder);
});
afterAll(() => project.remove());

test.each([
	[
		'a wrong claim id',
		/the-2003-listing\.mdx:\d+:\d+ {2}unknown-claim\n[\s\S]*There is no claim "ruling-2033"\. Did you mean "ruling-2003"\?/,
	],
	[
		'a dataset row without a source',
		/russian-list\.csv:2:\d+ {2}table-cell\n[\s\S]*This row names no source in "sources"\.\n +Give the id of the source/,
	],
	[
		'a misspelt front-matter key',
		/isis-k\.mdx:\d+:1 {2}unknown-key\n[\s\S]*no key "desciption"\. Did you mean "description"\?/,
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
		const { status, output } = runBuild(project.folder, { BASE_PATH: base });
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
