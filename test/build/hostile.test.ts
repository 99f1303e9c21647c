import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benign, hostile, refusedInTheTree } from '../corpus.ts';
import type { CorpusDocument } from '../corpus.ts';
import { readFrontMatter } from '../../src/lib/mdx/parse-entry.ts';
import { renderEntry } from '../fuzz/render-entry.ts';
import { showHidden } from '../../src/lib/diagnostics/show-hidden.ts';
import { copySmallSite } from '../small-site.ts';
import type { SmallSite } from '../small-site.ts';

/** Each of these is a build of its own: the others are left to the full run. */
const tagsOf = (name: string) => (name === 'expressions/flow' ? [] : ['full']);
const TRACE = /\n\s+at (?:\S+ \()?(?:file|node|\/)/;
const find = (name: string): CorpusDocument => {
	const found = hostile.find((one) => one.name === name);
	if (found === undefined) throw new Error(`The corpus has no "${name}".`);
	return found;
};
/** A text without its spaces, and with the marks that Markdown makes of straight ones. */
const plain = (text: string) =>
	text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
const sites: SmallSite[] = [];
const openSite = (...without: Parameters<typeof copySmallSite>) => {
	const site = copySmallSite(...without);
	sites.push(site);
	return site;
};
afterAll(() => sites.forEach((site) => site.remove()));

describe('npm run build, over all hostile documents at once', () => {
	let site: SmallSite;
	let result: ReturnType<SmallSite['build']>;
	beforeAll(() => {
		site = openSite();
		for (const { files } of hostile) site.add(files);
		result = site.build();
	});

	test('refuses them', () => {
		expect(result.status).not.toBe(0);
	});
	test('names every one', () => {
		const printed = result.output;
		expect(
			hostile
				.filter(
					({ files }) =>
						!files.some(({ path }) => printed.includes(`src/content/${showHidden(path)}:`)),
				)
				.map(({ name }) => name),
		).toEqual([]);
	});
	test('shows no stack trace', () => {
		expect(TRACE.exec(result.output)?.[0]).toBeUndefined();
	});
	test('runs nothing of them', () => {
		expect(site.fired()).toEqual([]);
	});
	test('refuses them in a preview too, which lets other problems pass', { tags: 'full' }, () => {
		site.env['PREVIEW'] = '1';
		expect(site.build().status).not.toBe(0);
		expect(site.fired()).toEqual([]);
	});
});

describe('the page alone, without the integration that checks content first', () => {
	test.each(refusedInTheTree)('refuses $name', ({ path, files }) => {
		const text = String(files.find((file) => file.path === path)?.content);
		expect(() => renderEntry(path, text)).toThrow('This document cannot become a page.');
	});
	describe.each(['expressions/flow', 'exports/constant', 'front-matter/layout-that-is-code'])(
		'with %s',
		(name) => {
			test('stops the build before it runs', { tags: tagsOf(name) }, () => {
				const site = openSite('integration');
				site.add(find(name).files);
				const { status, output } = site.build();
				expect(status).not.toBe(0);
				expect(output).toContain(`${find(name).path}:`);
				expect(site.fired()).toEqual([]);
			});
		},
	);
});

describe.each(['expressions/flow', 'exports/constant', 'imports/bare-import-of-data'])(
	'the code in %s',
	(name) => {
		test('would run if MDX were made a program of: the canary can fire', () => {
			const site = openSite();
			const [{ content } = { content: '' }] = find(name).files;
			const { body } = readFrontMatter({ path: 'entries/a.mdx', text: String(content) });
			const program = `${mdxToJs(body, { jsxImportSource: 'astro' }).code}\nMDXContent({});`;
			writeFileSync(join(site.folder, 'program.mjs'), program);
			spawnSync(process.execPath, ['program.mjs'], { cwd: site.folder, env: site.env });
			expect(site.fired()).toHaveLength(1);
		});
		test('does not run on a site that has lost both guards', { tags: tagsOf(name) }, () => {
			const site = openSite('integration', 'page');
			site.add(find(name).files);
			expect(site.build().status).not.toBe(0);
			expect(site.fired()).toEqual([]);
		});
	},
);

describe('the pages of benign documents', () => {
	let site: SmallSite;
	beforeAll(() => {
		site = openSite();
		for (const { files } of benign) site.add(files);
		const { status, output } = site.build();
		if (status !== 0) throw new Error(output);
	});

	test.each(benign)('$name shows its text as it is written', ({ path, shows }) => {
		const page = join(
			site.folder,
			'dist',
			path.replace('entries/', '').replace('.mdx', ''),
			'index.html',
		);
		const prose = load(readFileSync(page, 'utf8'))('.prose').text();
		expect(plain(prose)).toContain(plain(shows));
	});
});
