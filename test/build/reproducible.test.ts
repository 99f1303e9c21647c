/**
 * Builds without caches, in another folder, time zone and language, with the network closed.
 * @module-tag full
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
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

const ENTRY = 'entries/contribute.mdx';
const SENTENCE = 'This is one more sentence.';
const PAGE = '/contribute/index.html';

let copy: ProjectCopy;
let log: string;
let first: Map<string, string>;
const output = () => join(copy.folder, 'dist');
beforeAll(() => {
	copy = copyProject('src/content', false);
	copy.edit(ENTRY, /$/, `\n${SENTENCE}\n`);
	log = build(FAR_WEST);
	first = hashFiles(output());
}, LONG);
afterAll(() => copy.remove());

test('a first build says each of its steps', () => {
	for (const step of [
		'Syncing content',
		'generating static routes',
		'records can be searched.',
		'off-the-list.epub: ',
		'social pictures were written',
		'`sitemap-index.xml` created',
		'can be kept offline.',
		'Complete!',
	])
		expect(log).toContain(step);
	expect(log).toMatch(/(\d{2}) charts were written as SVG and PNG; \1 were redrawn\./);
	expect(readFileSync(output() + PAGE, 'utf8')).toContain(SENTENCE);
});

test(
	'a build after one entry changed draws no chart and no picture again, and gives the bytes of the site',
	() => {
		copy.restore(ENTRY);
		const again = build(FAR_EAST);
		expect(again).toMatch(/\d{2} charts were written as SVG and PNG; 0 were redrawn\./);
		expect(again).toContain('social pictures were written; 0 were redrawn.');
		const site = hashFiles(SITE.folder);
		expect(differences(hashFiles(output()), site)).toEqual([]);
		// The page, its copies and what lists its words: all else was the same in the first build.
		const changed = differences(first, site);
		expect(changed).toContain(PAGE);
		expect(
			changed.filter((path) => /^\/(?:charts|social|claims|sources|data)\//.test(path)),
		).toEqual([]);
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
