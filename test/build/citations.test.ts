/** Every citation that the site offers, read back by programs that import such files. This runs under a long address too. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { wholeAddressOf } from '../../src/lib/text/address.ts';
import { site } from '../../src/site.ts';
import { runTool } from '../run-tool.ts';
import { SITE } from '../site-folder.ts';
import { pages } from './site-files.ts';
import type { BuiltPage } from './site-files.ts';

/** What citations are read back for, as CSL-JSON names it. */
interface Cited {
	id: string;
	type: string;
	title: string;
	author: { literal: string }[];
	'container-title': string;
	URL: string;
	issued: { 'date-parts': number[][] };
}

const citing = pages.filter(({ html }) => html.includes('>BibTeX</summary>'));
const formOf = ({ $ }: BuiltPage, name: string) =>
	$('summary')
		.filter((_, one) => $(one).text() === name)
		.parent()
		.find('pre')
		.text();
const cited = citing.map((page) => (JSON.parse(formOf(page, 'CSL-JSON')) as [Cited])[0]);

/** Without what only some programs keep. Those that import BibTeX make curly apostrophes of straight ones. */
function readBack(all: Partial<Cited>[]) {
	return all.map(({ id, type, title, author, URL, issued, 'container-title': container }) => ({
		...{ id, type, title: title?.replaceAll("'", '’'), author, URL, container },
		day: issued?.['date-parts'],
	}));
}

test('every entry, claim and question can be cited at its own address, by the institution', () => {
	expect(citing.length).toBeGreaterThan(400);
	for (const [index, { path }] of citing.entries())
		expect(cited[index]).toMatchObject({
			author: [{ literal: site.author }],
			URL: wholeAddressOf(site, path.replace(/^\/cite\//, '/')),
		});
});

test('pandoc reads all BibTeX back whole', () => {
	const input = citing.map((page) => formOf(page, 'BibTeX')).join('\n\n');
	const words = ['--from=bibtex', '--to=csljson'];
	const { stdout, stderr } = runTool('pandoc', 'pandoc', words, input);
	expect(stderr).toBe('');
	expect(readBack(JSON.parse(stdout) as Cited[])).toEqual(readBack(cited));
});

describe('RIS', () => {
	const records = citing.map((page) => formOf(page, 'RIS'));
	test('has a tag on every line, as Zotero reads it, and no value that is cut', () => {
		const lines = records.flatMap((record) => record.split('\n'));
		expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- .*$/.test(line))).toEqual([]);
		const valuesOf = (tag: string) =>
			lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
		expect(valuesOf('ID')).toEqual(cited.map(({ id }) => id));
		expect(valuesOf('T2')).toEqual(cited.map((one) => one['container-title']));
	});
	test('is read back whole', () => {
		const read = new Cite(records.join('\n')).data as Partial<Cited>[];
		const ofRis = ({ title, author, URL, issued }: Partial<Cited>) => ({
			title,
			author,
			URL,
			issued,
		});
		expect(read.map(ofRis)).toEqual(cited.map(ofRis));
	});
});

test('the files of entries hold what their pages show', () => {
	const entries = citing.filter(({ path }) => path.startsWith('/cite/'));
	expect(entries.length).toBeGreaterThan(3);
	for (const page of entries)
		for (const [ending, name] of [
			['bib', 'BibTeX'],
			['ris', 'RIS'],
			['json', 'CSL-JSON'],
		] as const) {
			const file = `${SITE.folder}${page.path.replace(/\/$/, '')}.${ending}`;
			expect(readFileSync(file, 'utf8')).toBe(`${formOf(page, name)}\n`);
		}
});
