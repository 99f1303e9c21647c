/**
 * Builds without caches, in another folder, time zone and language, with the network closed.
 * @module-tag full
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { runBuild } from '../run-build.ts';
import { SITE } from '../site-folder.ts';

/** Each of these builds draws every chart and picture. */
const LONG = 900_000;
/** Refuses every connection and every name that is not on this machine. */
const CLOSED_NETWORK = `--import=${resolve('test/closed-network.mjs')}`;
const FAR_EAST = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const FAR_WEST = { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: CLOSED_NETWORK };

let copy: ProjectCopy;
let log: string;
beforeAll(() => {
	copy = copyProject('src/content', false);
	log = build(FAR_WEST);
}, LONG);
afterAll(() => copy.remove());

test('the first build of a copy gives the same bytes as the site', () => {
	expect(differences(hashFiles(SITE.folder), hashFiles(join(copy.folder, 'dist')))).toEqual([]);
});

test('it says each of its steps', () => {
	for (const step of [
		'Syncing content',
		'generating static routes',
		'records can be searched.',
		'off-the-list.epub: ',
		'pictures stand beside links to pages',
		'`sitemap-index.xml` created',
		'can be kept offline.',
		'Complete!',
	])
		expect(log).toContain(step);
	expect(log).toMatch(/(\d{2}) charts were written as SVG and PNG; \1 were redrawn\./);
});

test(
	'a build after one entry changed draws no chart and no picture again, and gives the bytes of a first build',
	() => {
		const sentence = 'This is one more sentence.';
		copy.edit('entries/contribute.mdx', /$/, `\n${sentence}\n`);
		const again = build(FAR_EAST);
		expect(again).toMatch(/\d{2} charts were written as SVG and PNG; 0 were redrawn\./);
		expect(again).toContain('social pictures were written; 0 were redrawn.');
		const output = join(copy.folder, 'dist');
		expect(readFileSync(join(output, 'contribute/index.html'), 'utf8')).toContain(sentence);
		const warm = hashFiles(output);
		for (const cache of ['.cache', '.astro', '.vite'])
			rmSync(join(copy.folder, 'node_modules', cache), { recursive: true, force: true });
		build(FAR_WEST);
		expect(differences(warm, hashFiles(output))).toEqual([]);
	},
	LONG,
);

function build(env: Record<string, string>): string {
	const { status, output } = runBuild(copy.folder, env);
	if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
	return output;
}

/** The hash of every file in a folder, by its path from there. */
function hashFiles(output: string): Map<string, string> {
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
