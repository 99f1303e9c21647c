/**
 * What `npm run dev` shows of hostile entries, and what it runs of them: nothing.
 * @module-tag full
 */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDevServer } from '../browser/dev-server.ts';
import type { DevServer } from '../browser/dev-server.ts';
import { frontMatter, hostile, refusedInTheTree } from '../corpus.ts';
import { copySmallSite } from '../small-site.ts';
import type { SmallSite } from '../small-site.ts';

/** Entries whose collection Astro cannot read. */
const unreadable = hostile.filter(
	({ isEntry, name }) => isEntry && name.startsWith('front-matter/'),
);
const pageOf = (path: string) => `${path.replace('entries/', '').replace('.mdx', '')}/`;
let site: SmallSite;
let server: DevServer;

beforeAll(async () => {
	site = copySmallSite();
	for (const { files } of refusedInTheTree) site.add(files);
	server = await startDevServer(site.folder, site.env);
});
afterAll(() => {
	server.stop();
	site.remove();
});

test('npm run dev shows no page of a hostile entry, and runs nothing of it', async () => {
	const shown: string[] = [];
	for (const { name, path } of refusedInTheTree) {
		// Astro offers a page for each.
		const { status } = await fetch(server.address + pageOf(path));
		if (status === 200) shown.push(name);
	}
	expect(shown).toEqual([]);
	expect(site.fired()).toEqual([]);
});

test('npm run dev shows the page of a hostile entry once it is mended', async () => {
	const path = 'entries/background/expressions-flow.mdx';
	// A server that is busy with a page may miss one save; whoever writes saves again.
	const save = () =>
		writeFileSync(join(site.content, path), `${frontMatter()}\nSome mended words.\n`);
	await expect
		.poll(
			async () => {
				save();
				return (await fetch(server.address + pageOf(path))).text();
			},
			{ timeout: 60_000, interval: 5_000 },
		)
		.toContain('Some mended words.');
});

test('npm run dev says of front matter that it cannot read where it stands, and runs nothing of it', async () => {
	const other = copySmallSite();
	for (const { files } of unreadable) other.add(files);
	const { printed, stop } = await startDevServer(other.folder, other.env);
	const unnamed = () =>
		unreadable.filter(({ path }) => !printed().includes(`src/content/${path}:`));
	await expect.poll(unnamed).toEqual([]);
	stop();
	const fired = other.fired();
	other.remove();
	expect(printed()).not.toMatch(/\n\s+at (?:async )?\S+ \(/);
	expect(fired).toEqual([]);
});
