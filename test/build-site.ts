import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { cleanEnv } from './clean-env.ts';
import { SITE, SUB_PATH } from './site-folder.ts';

/** Builds the site once for the tests that read or open it, and once under a path of its own. Unit tests alone do without. */
export default function buildSites(project: TestProject) {
	const names = new Set(project.vitest.projects.map(({ name }) => name));
	if (names.has('build') || names.has('browser')) build(SITE, { PRECOMPRESS: '1' });
	if (names.has('browser') || names.has('sub-path')) build(SUB_PATH);
}

function build({ folder, base }: typeof SITE, env: Record<string, string> = {}): void {
	const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', folder], {
		encoding: 'utf8',
		env: { ...cleanEnv, ...env, BASE_PATH: base },
	});
	if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
}
