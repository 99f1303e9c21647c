import { spawnSync } from 'node:child_process';

/**
 * Runs a program that Debian has, to its end.
 *
 * @param input what it reads from its standard input
 * @throws with the package to install when the program is not there, or when it is stopped
 */
export function runTool(
	program: string,
	debianPackage: string,
	args: string[],
	input?: string,
): { status: number; stdout: string; stderr: string } {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		encoding: 'utf8',
		input,
		maxBuffer: 2 ** 28,
	});
	if (error || status === null)
		throw new Error(
			`These tests need ${program}, and it did not run. On Debian: "apt-get update && apt-get install ${debianPackage}".\n${error ?? stderr}`,
		);
	return { status, stdout, stderr };
}
