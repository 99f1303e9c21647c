/** A copy of the site with records renamed by the command, built for a repository. */
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { runBuild, runCommand } from '../run-build.ts';
import { pages } from './site-files.ts';

const REPOSITORY = 'https://code.example/off-the-list';
const RENAMINGS = [
	['entry', 'background/isis-k', 'background/islamic-state-khorasan'],
	['claim', 'crocus-toll', 'crocus-deaths'],
	['chart', 'fighters-estimate', 'fighters-guess'],
	['dataset', 'crocus-toll', 'crocus-counts'],
	['person', 'isis-k', 'islamic-state-khorasan'],
] as const;

let project: ProjectCopy;
const dist = (path: string) => readFileSync(join(project.folder, 'dist', path), 'utf8');

beforeAll(() => {
	project = copyProject();
	for (const name of ['search/golden.yaml', 'published-ids.txt', 'golden/charts'])
		cpSync(join('test', name), join(project.folder, 'test', name), { recursive: true });
	for (const words of RENAMINGS) {
		const { status, output } = runCommand(project.folder, ['rename', '--', ...words]);
		expect(status, output).toBe(0);
	}
	const built = runBuild(project.folder, { REPOSITORY_URL: `${REPOSITORY}/` });
	expect(built.status, built.output).toBe(0);
});
afterAll(() => project.remove());

describe('an old address', () => {
	test.each([
		['background/isis-k/index.html', '/background/islamic-state-khorasan/'],
		['background/isis-k/notes/index.html', '/background/islamic-state-khorasan/notes/'],
		['claims/crocus-toll/index.html', '/claims/crocus-deaths/'],
		['charts/fighters-estimate/index.html', '/charts/fighters-guess/'],
		['embed/fighters-estimate/index.html', '/embed/fighters-guess/'],
	])('%s leads to %s', (old, now) => {
		const refresh = load(dist(old))('meta[http-equiv=refresh]').attr('content');
		expect(refresh).toBe(`0;url=${now}`);
	});

	test.each([
		['data/crocus-toll.csv', 'data/crocus-counts.csv'],
		['data/crocus-toll.json', 'data/crocus-counts.json'],
		['data/charts/fighters-estimate.json', 'data/charts/fighters-guess.json'],
	])('%s has what %s has', (old, now) => {
		expect(dist(old)).toBe(dist(now));
	});

	test.each([
		['people/index.html', 'isis-k'],
		['charts/index.html', 'data-crocus-toll'],
	])('%s still has the place #%s', (page, id) => {
		expect(load(dist(page))(`[id="${id}"]`).length).toBe(1);
	});
});

test('a renaming moves the accepted picture, the golden queries and the table with its card', () => {
	const has = (folder: string) => readdirSync(join(project.folder, folder));
	expect(has('test/golden/charts')).toContain('fighters-guess.svg');
	expect(has('test/golden/charts')).not.toContain('fighters-estimate.svg');
	expect(has('src/content/datasets')).toEqual(
		expect.arrayContaining(['crocus-counts.csv', 'crocus-counts.yaml']),
	);
	const golden = readFileSync(join(project.folder, 'test/search/golden.yaml'), 'utf8');
	expect(golden).not.toMatch(/\/claims\/crocus-toll\/|\/background\/isis-k\/|\/people\/#isis-k$/m);
	const ids = readFileSync(join(project.folder, 'test/published-ids.txt'), 'utf8').split('\n');
	expect(ids).toEqual(expect.arrayContaining(['claims crocus-toll', 'claims crocus-deaths']));
});

test('where a repository is named, every record but a dataset has one link to its very file', () => {
	const content = join(project.folder, 'src/content');
	const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /\.(?:yaml|mdx)$/.test(name) && !name.startsWith('datasets/'))
		.map((name) => `${REPOSITORY}/edit/main/src/content/${name}`);
	const pagesThere = readdirSync(join(project.folder, 'dist'), {
		recursive: true,
		encoding: 'utf8',
	}).filter((name) => name.endsWith('.html') && name !== 'editions/off-the-list.html');
	const links = pagesThere.flatMap((name) =>
		[...dist(name).matchAll(/href="([^"]*\/edit\/main\/[^"]*)"/g)].map(([, href = '']) => href),
	);
	expect(links.sort()).toEqual(files.sort());
});

test('where a repository is named, a claim leads to the form for errors with its page filled in', () => {
	const $ = load(dist('claims/crocus-deaths/index.html'));
	const link = $('a').filter((_, one) => $(one).text().trim() === 'Report an error');
	expect(link.attr('href')).toBe(
		`${REPOSITORY}/issues/new?template=report-an-error.yml&page=%2Fclaims%2Fcrocus-deaths%2F`,
	);
});

test('the form for errors has the field that is filled in', () => {
	const form = readFileSync('.github/ISSUE_TEMPLATE/report-an-error.yml', 'utf8');
	expect(form).toMatch(/^ {4}id: page$/m);
});

test('where none is named, no page has a link to change anything', () => {
	const words = /Edit this (?:page|record)/;
	expect(pages.filter(({ html }) => words.test(html)).map(({ path }) => path)).toEqual([]);
});
