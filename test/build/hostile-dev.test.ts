import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frontMatter, hostile, refusedInTheTree } from '../corpus.ts';
import { oneOfEach } from '../one-of-each.ts';
import { copySmallSite } from '../small-site.ts';
import type { SmallSite } from '../small-site.ts';

/** Astro offers a page for each. One of each class is asked for, in the full run all others too. */
const { sample, others } = oneOfEach(refusedInTheTree, ({ name }) => name.split('/')[0] ?? '');
/** Entries that Astro cannot even list. */
const unreadable = hostile.filter(
	({ isEntry, name }) => isEntry && name.startsWith('front-matter/'),
);
const pageOf = (path: string) => `${path.replace('entries/', '').replace('.mdx', '')}/`;
/** Until a page is given up for lost. */
const PATIENCE = { timeout: 60_000 };
let site: SmallSite;
let server: ChildProcess;
let address: string;
let printed = '';

beforeAll(async () => {
	site = copySmallSite();
	for (const { files } of [...refusedInTheTree, ...unreadable]) site.add(files);
	server = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
		cwd: site.folder,
		detached: true,
		env: site.env,
	});
	address = await new Promise((resolve, reject) => {
		const read = (data: Buffer) => {
			printed += String(data);
			const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
			if (found) resolve(found);
		};
		server.stdout?.on('data', read);
		server.stderr?.on('data', read);
		server.once('exit', () => reject(new Error(printed)));
	});
});
afterAll(() => {
	if (server.pid && server.exitCode === null) process.kill(-server.pid);
	site.remove();
});

/** The names of those entries whose page is shown. */
async function findShown(entries: typeof sample): Promise<string[]> {
	const shown: string[] = [];
	for (const { name, path } of entries) {
		const { status } = await fetch(address + pageOf(path));
		if (status === 200) shown.push(name);
	}
	return shown;
}

test('npm run dev says of front matter that it cannot read where it stands, and shows no page of it', async () => {
	const unnamed = () => unreadable.filter(({ path }) => !printed.includes(`src/content/${path}:`));
	await expect.poll(unnamed, PATIENCE).toEqual([]);
	expect(printed).not.toMatch(/\n\s+at (?:async )?\S+ \(/);
	expect(await findShown(unreadable)).toEqual([]);
	expect(site.fired()).toEqual([]);
});

test('npm run dev shows no page of a hostile entry of any class, and runs nothing of it', async () => {
	expect(await findShown(sample)).toEqual([]);
	expect(site.fired()).toEqual([]);
});

test('npm run dev shows no page of any other hostile entry', { tags: 'full' }, async () => {
	expect(await findShown(others)).toEqual([]);
	expect(site.fired()).toEqual([]);
});

test('npm run dev shows the page of a hostile entry once it is mended', async () => {
	const path = 'entries/background/expressions-flow.mdx';
	writeFileSync(join(site.content, path), `${frontMatter()}\nSome mended words.\n`);
	await expect
		.poll(async () => (await fetch(address + pageOf(path))).text(), PATIENCE)
		.toContain('Some mended words.');
});
