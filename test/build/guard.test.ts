import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { listPages } from '../../src/lib/mdx/page-anchors.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { runBuild } from '../run-build.ts';

const ENTRY = 'src/content/entries/background/stranger.mdx';
const FRONT_MATTER = `---\ntitle: A\ndescription: B.\nsection: background\norder: 9\npublished: '2026-11-24'\n---\n\n`;
let project: ProjectCopy;
let canary: string;

beforeAll(() => {
	project = copyProject();
	canary = join(project.folder, 'canary');
	// The second line of defence is asked without the first.
	const config = join(project.folder, 'astro.config.mjs');
	const text = readFileSync(config, 'utf8');
	const without = text.replace(/\bcontentGuard\(\),\s*/, '');
	if (without === text) throw new Error('astro.config.mjs has no "contentGuard()" to take out.');
	writeFileSync(config, without);
});
afterAll(() => project.remove());

describe.each([
	[
		'an expression',
		[],
		(write: string) => `${FRONT_MATTER}Words {${write}}.\n`,
		/stranger\.mdx:9:7 {2}refused-expression\n {2}9 \| Words \{/,
	],
	[
		'front matter that is a program',
		['full'],
		(write: string) => `---js\n({ title: ${write} })\n---\n\nWords.\n`,
		/stranger\.mdx\b[^]*The front matter of this entry is not plain YAML\./,
	],
] as const)('without the content guard, %s', (_, tags, make, message) => {
	test('stops the build and does not run', { tags: [...tags] }, () => {
		writeFileSync(
			join(project.folder, ENTRY),
			make(`process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(canary)}, '')`),
		);
		const { status, output } = runBuild(project.folder);
		expect(status).not.toBe(0);
		expect(output).toMatch(message);
		expect(existsSync(canary)).toBe(false);
	});
});

test('every place that the checks let content link to is on the page that was built', () => {
	const { ledger } = loadLedger(readContentFiles('src/content'));
	const missing = [...listPages(ledger)].flatMap(([path, anchors]) => {
		const file = `dist${path}index.html`;
		if (!existsSync(file)) return [path];
		const page = load(readFileSync(file, 'utf8'));
		const ids = new Set(
			page('[id]')
				.map((_, one) => page(one).attr('id'))
				.get(),
		);
		return [...anchors].filter((one) => !ids.has(one)).map((one) => `${path}#${one}`);
	});
	expect(missing).toEqual([]);
});
