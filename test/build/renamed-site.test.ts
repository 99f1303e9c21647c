/**
 * A copy of the site with records renamed by the command, built for a repository.
 * @module-tag full
 */
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { isDrawn } from '../../src/lib/charts/is-drawn.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { runBuild, runCommand } from '../run-build.ts';
import { pages } from './site-files.ts';

const GOLDEN = 'test/search/golden.yaml';
const asked = readFileSync(GOLDEN, 'utf8').split('\n');
const isAsked = (path: string) => asked.includes(`    - ${path}`);
const REPOSITORY = 'https://code.example/off-the-list';
const { records } = loadLedger(readContentFiles('src/content')).ledger;
/** Records that the queries of the search ask for, and others. */
const IDS = {
	entry: [...records.entries.keys()].find(
		(id) => id.startsWith('background/') && isAsked(`/${id}/`),
	),
	claim: [...records.claims.keys()].find((id) => isAsked(`/claims/${id}/`)),
	chart: [...records.charts.values()].find(({ data }) => isDrawn(data))?.id,
	dataset: [...records.charts.values()].find(({ data }) => isDrawn(data))?.data.dataset,
	person: [...records.people.keys()].find((id) => isAsked(`/people/#${id}`)),
};
const now = (id = '') => `${id}-renamed`;

let project: ProjectCopy;
const dist = (path: string) => readFileSync(join(project.folder, 'dist', path), 'utf8');

beforeAll(() => {
	project = copyProject();
	cpSync(GOLDEN, join(project.folder, GOLDEN));
	for (const [kind, id = ''] of Object.entries(IDS)) {
		const { status, output } = runCommand(project.folder, ['rename', '--', kind, id, now(id)]);
		expect(status, output).toBe(0);
	}
	const built = runBuild(project.folder, { REPOSITORY_URL: `${REPOSITORY}/` });
	expect(built.status, built.output).toBe(0);
});
afterAll(() => project.remove());

describe('an old address', () => {
	test.each([
		[`/${IDS.entry}/`, `/${now(IDS.entry)}/`],
		[`/${IDS.entry}/notes/`, `/${now(IDS.entry)}/notes/`],
		[`/claims/${IDS.claim}/`, `/claims/${now(IDS.claim)}/`],
		[`/charts/${IDS.chart}/`, `/charts/${now(IDS.chart)}/`],
		[`/embed/${IDS.chart}/`, `/embed/${now(IDS.chart)}/`],
	])('%s leads to %s', (before, after) => {
		const refresh = load(dist(`${before}index.html`))('meta[http-equiv=refresh]').attr('content');
		expect(refresh).toBe(`0;url=${after}`);
	});

	test.each([
		[`data/${IDS.dataset}.csv`, `data/${now(IDS.dataset)}.csv`],
		[`data/${IDS.dataset}.json`, `data/${now(IDS.dataset)}.json`],
		[`data/charts/${IDS.chart}.json`, `data/charts/${now(IDS.chart)}.json`],
	])('%s has what %s has', (before, after) => {
		expect(dist(before)).toBe(dist(after));
	});

	test.each([
		['people/index.html', IDS.person],
		['charts/index.html', `data-${IDS.dataset}`],
	])('%s still has the place #%s', (page, id) => {
		expect(load(dist(page))(`[id="${id}"]`).length).toBe(1);
	});
});

test('a renaming moves the golden queries, and the table with its card', () => {
	expect(readdirSync(join(project.folder, 'src/content/datasets'))).toEqual(
		expect.arrayContaining([`${now(IDS.dataset)}.csv`, `${now(IDS.dataset)}.yaml`]),
	);
	const golden = readFileSync(join(project.folder, GOLDEN), 'utf8').split('\n');
	for (const path of [`/${IDS.entry}/`, `/claims/${IDS.claim}/`, `/people/#${IDS.person}`])
		expect(golden).not.toContain(`    - ${path}`);
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
	const $ = load(dist(`claims/${now(IDS.claim)}/index.html`));
	const link = $('a').filter((_, one) => $(one).text().trim() === 'Report an error');
	expect(link.attr('href')).toBe(
		`${REPOSITORY}/issues/new?template=report-an-error.yml&page=%2Fclaims%2F${now(IDS.claim)}%2F`,
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
