import { spawnSync } from 'node:child_process';
import { cleanEnv } from './clean-env.ts';
import type { TestProject } from 'vitest/node';

/** Builds the site once for the tests that read or open it. Unit tests alone do without. */
export default function buildSite(project: TestProject) {
	const { projects } = project.vitest;
	if (!projects.some(({ name }) => name === 'build' || name === 'browser')) return;
	const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
		encoding: 'utf8',
		env: cleanEnv,
	});
	if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
}
