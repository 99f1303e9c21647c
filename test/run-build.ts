import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnv } from './clean-env.ts';

/** How a command ended: its exit code, or null when it was stopped, and all that it printed. */
export interface CommandResult {
	status: number | null;
	output: string;
}

/** A command that takes longer has hung. */
const MAX_MILLISECONDS = 1_200_000;

/** Runs one of the commands of `package.json` in a folder, to its end. */
export function runCommand(
	folder: string,
	words: string[],
	env: Record<string, string | undefined> = {},
): CommandResult {
	const place = mkdtempSync(join(tmpdir(), 'off-the-list-output-'));
	// Into a file, since a pipe loses the end of a long report when the process ends.
	const file = openSync(join(place, 'printed.txt'), 'w');
	const { status } = spawnSync('npm', ['run', ...words], {
		cwd: folder,
		env: { ...cleanEnv, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
		stdio: ['ignore', file, file],
		timeout: MAX_MILLISECONDS,
	});
	closeSync(file);
	const output = readFileSync(join(place, 'printed.txt'), 'utf8');
	rmSync(place, { recursive: true });
	return { status, output };
}

/** Builds the project in a folder. Text files get compressed copies only where `env` has `PRECOMPRESS: '1'`. */
export function runBuild(
	folder: string,
	env: Record<string, string | undefined> = {},
	...words: string[]
): CommandResult {
	return runCommand(folder, ['build', ...(words.length > 0 ? ['--', ...words] : [])], {
		PRECOMPRESS: '0',
		...env,
	});
}
