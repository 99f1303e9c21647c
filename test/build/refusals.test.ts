import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnv } from '../clean-env.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { copySmallSite } from '../small-site.ts';

const ENTRY = 'entries/background/the-2003-listing.mdx';
let project: ProjectCopy;

beforeAll(() => {
	project = copyProject();
});
afterAll(() => project.remove());

test.each([
	[
		'a wrong claim id',
		ENTRY,
		/\(claim:ruling-2003\)/,
		'(claim:ruling-2033)',
		/the-2003-listing\.mdx:\d+:\d+ {2}unknown-claim\n[\s\S]*There is no claim "ruling-2033"\. Did you mean "ruling-2003"\?/,
	],
	[
		'a dataset row without a source',
		'datasets/russian-list.csv',
		'15,rferl-2003-02-14',
		'15,',
		/russian-list\.csv:2:\d+ {2}table-cell\n[\s\S]*This row names no source in "sources"\.\n +Give the id of the source/,
	],
	[
		'a misspelt front-matter key',
		ENTRY,
		/^description:/m,
		'desciption:',
		/the-2003-listing\.mdx:3:1 {2}unknown-key\n[\s\S]*no key "desciption"\. Did you mean "description"\?/,
	],
])('%s stops the build with its place and a remedy', (_, file, find, write, message) => {
	project.edit(file, find, write);
	const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
		cwd: project.folder,
		env: cleanEnv,
		encoding: 'utf8',
	});
	project.restore(file);
	expect(status).not.toBe(0);
	expect(stdout + stderr).toMatch(message);
	expect(stdout + stderr).not.toMatch(/\n\s+at \S+ \(/);
});

test.each(['off-the-list', '//off', 'C:/Program Files/Git/x', '/off?x=1'])(
	'BASE_PATH=%s stops the build with a sentence',
	(base) => {
		const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
			cwd: project.folder,
			env: { ...cleanEnv, BASE_PATH: base },
			encoding: 'utf8',
		});
		expect(status).toBe(1);
		expect(stdout + stderr).toContain(
			`BASE_PATH is "${base}". It must be a path that starts with one slash`,
		);
		expect(stdout + stderr).not.toMatch(/\n\s+at \S+ \(/);
	},
);

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
