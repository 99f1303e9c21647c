import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnv } from '../clean-env.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';

/** Each build begins without caches: every chart and picture is drawn, every file compressed. */
const LONG = 900_000;
/** Refuses every connection and every name that is not on this machine. */
const CLOSED_NETWORK = resolve('test/closed-network.mjs');

let first: ProjectCopy;
let second: ProjectCopy;
let log: string;
beforeAll(() => {
	[first, second] = [copyProject(), copyProject()];
	keepOwnCaches(first.folder);
	keepOwnCaches(second.folder);
	build(first.folder, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
	log = build(second.folder, {
		TZ: 'America/Adak',
		LANG: 'C',
		LC_ALL: 'C',
		NODE_OPTIONS: `--import=${CLOSED_NETWORK}`,
	});
}, LONG);
afterAll(() => {
	first.remove();
	second.remove();
});

describe('a build', () => {
	test('gives the same bytes in another folder, time zone and language', () => {
		expect(differences(hashFiles(first.folder), hashFiles(second.folder))).toEqual([]);
	});

	test('says each of its steps while the network is closed', () => {
		for (const step of [
			'Syncing content',
			'15 of 15 charts drawn.',
			'generating static routes',
			'records can be searched.',
			'pages say what they may load.',
		])
			expect(log).toContain(step);
	});

	test(
		'draws no chart and no picture again when one entry changed, and gives the bytes of a first build',
		() => {
			const sentence = 'This is one more sentence.';
			const entry = 'entries/contribute.mdx';
			for (const project of [first, second]) project.edit(entry, /$/, `\n${sentence}\n`);
			for (const cache of ['.cache', '.astro'])
				rmSync(join(second.folder, 'node_modules', cache), { recursive: true });
			// What is compressed follows from the bytes that are compared here.
			const again = build(first.folder);
			build(second.folder);
			expect(again).not.toContain('charts drawn');
			expect(again).toContain('pictures stand beside links to pages; 0 were drawn anew.');
			expect(readFileSync(join(first.folder, 'dist/contribute/index.html'), 'utf8')).toContain(
				sentence,
			);
			expect(differences(hashFiles(first.folder), hashFiles(second.folder))).toEqual([]);
		},
		LONG,
	);
});

/** Gives a copy packages without what earlier builds keep beside them. */
function keepOwnCaches(folder: string): void {
	const packages = join(folder, 'node_modules');
	rmSync(packages);
	mkdirSync(packages);
	for (const name of readdirSync('node_modules')) {
		if (name.startsWith('.') && name !== '.bin') continue;
		symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
	}
	cpSync('public', join(folder, 'public'), { recursive: true });
}

function build(folder: string, env: Record<string, string>): string {
	const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...cleanEnv, NO_COLOR: '1', ...env },
	});
	if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
	return stdout;
}

function hashFiles(folder: string): Map<string, string> {
	const output = join(folder, 'dist');
	const files = readdirSync(output, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.sort();
	return new Map(
		files.map((path) => [
			path.slice(output.length),
			createHash('sha256').update(readFileSync(path)).digest('hex'),
		]),
	);
}

/** Names of files that only one of two builds has, or that are not the same in both. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
	const names = new Set([...one.keys(), ...other.keys()]);
	return [...names].filter((name) => one.get(name) !== other.get(name));
}
