import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnv } from '../clean-env.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';

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
