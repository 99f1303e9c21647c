import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frontMatter, hostile } from '../corpus.ts';
import { copySmallSite } from '../small-site.ts';
import type { SmallSite } from '../small-site.ts';

/** Entries whose front matter Astro can read, so that it offers a page for each. */
const entries = hostile.filter(
	({ isEntry, name }) => isEntry && !/^(?:front-matter|files)\//.test(name),
);
const pageOf = (path: string) => `${path.replace('entries/', '').replace('.mdx', '')}/`;
let site: SmallSite;
let server: ChildProcess;
let address: string;
let printed = '';

beforeAll(async () => {
	site = copySmallSite();
	for (const { files } of entries) site.add(files);
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
	if (server.pid) process.kill(-server.pid);
	site.remove();
});

test('npm run dev shows no page of a hostile entry, and runs nothing of it', async () => {
	const shown: string[] = [];
	for (const { name, path } of entries) {
		const { status } = await fetch(address + pageOf(path));
		if (status === 200) shown.push(name);
	}
	expect(shown).toEqual([]);
	expect(site.fired()).toEqual([]);
}, 120_000);

test('npm run dev shows the page of a hostile entry once it is mended', async () => {
	const path = 'entries/background/expressions-flow.mdx';
	writeFileSync(join(site.content, path), `${frontMatter()}\nSome mended words.\n`);
	await expect
		.poll(async () => (await fetch(address + pageOf(path))).text(), { timeout: 20_000 })
		.toContain('Some mended words.');
});
