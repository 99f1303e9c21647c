import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
const copies: ProjectCopy[] = [];

afterAll(() => copies.forEach((copy) => copy.remove()));

test('a build gives the same bytes in another folder, time zone and language', () => {
	const copy = openCopy();
	build(copy.folder, { ...FAR_EAST, NODE_OPTIONS: CLOSED_NETWORK });
	expect(differences(hashFiles(SITE.folder), hashFiles(join(copy.folder, 'dist')))).toEqual([]);
});

describe('a build that begins without caches', { tags: 'full' }, () => {
	let first: ProjectCopy;
	let second: ProjectCopy;
	let log: string;
	beforeAll(() => {
		[first, second] = [openCopy(false), openCopy(false)];
		build(first.folder, FAR_EAST);
		log = build(second.folder, FAR_WEST);
	}, LONG);
	const compare = () =>
		differences(hashFiles(join(first.folder, 'dist')), hashFiles(join(second.folder, 'dist')));

	test('gives the same bytes in another folder, time zone and language', () => {
		expect(compare()).toEqual([]);
	});

	test('says each of its steps while the network is closed', () => {
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
		'draws no chart and no picture again when one entry changed, and gives the bytes of a first build',
		() => {
			const sentence = 'This is one more sentence.';
			const entry = 'entries/contribute.mdx';
			for (const project of [first, second]) project.edit(entry, /$/, `\n${sentence}\n`);
			for (const cache of ['.cache', '.astro'])
				rmSync(join(second.folder, 'node_modules', cache), { recursive: true });
			const again = build(first.folder);
			build(second.folder);
			expect(again).toMatch(/\d{2} charts were written as SVG and PNG; 0 were redrawn\./);
			expect(again).toContain('social pictures were written; 0 were redrawn.');
			expect(readFileSync(join(first.folder, 'dist/contribute/index.html'), 'utf8')).toContain(
				sentence,
			);
			expect(compare()).toEqual([]);
		},
		LONG,
	);
});

function openCopy(hasPictures = true): ProjectCopy {
	const copy = copyProject('src/content', hasPictures);
	copies.push(copy);
	return copy;
}

function build(folder: string, env: Record<string, string> = {}): string {
	const { status, output } = runBuild(folder, env);
	if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
	return output;
}

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
