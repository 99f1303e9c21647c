/**
 * What an author sees of `npm run dev`: one server for all, whose content is wrong when it starts.
 * @module-tag full
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { openBrowser } from '../../scripts/bench/open-browser.ts';
import { startDevServer } from './dev-server.ts';
import type { DevServer } from './dev-server.ts';

const ENTRY = 'entries/background/listing.mdx';
const CLAIM = 'ledger/claims/listing-2003/ruling-fifteen.yaml';
const CHART = 'charts/list-length.yaml';
const TABLE = 'datasets/list-length.csv';
const ENTRY_PAGE = 'background/listing/';
const SLOW = { timeout: 60_000 };

let project: ProjectCopy;
let browser: Browser;
let server: DevServer;
let page: Page;

beforeAll(async () => {
	project = copyProject('test/fixtures/sound');
	project.edit(CLAIM, 'status: confirmed', 'status: sure');
	[browser, server] = await Promise.all([openBrowser(), startDevServer(project.folder)]);
});
afterAll(async () => {
	await browser.close();
	project.remove();
	server.stop();
});

beforeEach(async () => {
	page = await browser.newPage();
});
afterEach(() => {
	// Not waited for: a page that is just being reloaded may never say that it is closed.
	void page.close().catch(() => undefined);
	for (const file of [ENTRY, CLAIM, CHART, TABLE]) project.restore(file);
});

const overlay = () => page.locator('vite-error-overlay');
const open = (path: string) => page.goto(server.address + path, SLOW);

/** Waits until a page has words, or no longer has them. */
async function expectWords(path: string, words: string, has = true): Promise<void> {
	await expect
		.poll(async () => (await (await fetch(server.address + path)).text()).includes(words), {
			...SLOW,
			message: `${path} ${has ? 'has' : 'no longer has'} "${words}"`,
		})
		.toBe(has);
}

describe('a problem', () => {
	test('that is there when the server starts shows over a page that is opened later, and goes when it is mended', async () => {
		await open('glossary/');
		await overlay().waitFor(SLOW);
		const text = await overlay().locator('#message-content').textContent();
		expect(text).toContain(`src/content/${CLAIM}:3:9  wrong-value`);
		expect(text).toContain('"status" cannot be "sure".');
		expect(text).toContain('Choose a status: confirmed, single, disputed.');
		project.restore(CLAIM);
		await overlay().waitFor({ state: 'detached', ...SLOW });
		await page.locator('main h1').waitFor(SLOW);
	});

	test('that is made while a page is open shows over it, and goes when it is mended', async () => {
		await open(ENTRY_PAGE);
		await page.locator('main h1').waitFor(SLOW);
		project.edit(
			ENTRY,
			'organisations](claim:ruling-fifteen).\nThat',
			'organisations](claim:ruling-fiften).\nThat',
		);
		await overlay().waitFor(SLOW);
		await page.getByText('There is no claim "ruling-fiften"').first().waitFor();
		project.restore(ENTRY);
		await overlay().waitFor({ state: 'detached', ...SLOW });
		await page.locator('main h1').waitFor(SLOW);
	});

	test.each([
		['a record that is not YAML', CLAIM, 'status: confirmed', 'status confirmed'],
		['an entry that is not MDX', ENTRY, '<Chart id="list-length" />', '<Chart id="list-length">'],
	])('of %s shows by its place, and the server lives on', async (_, file, find, write) => {
		// The server started with a fault, which the first test mends, if it runs.
		project.restore(CLAIM);
		await open(ENTRY_PAGE);
		project.edit(file, find, write);
		await page.getByText(`src/content/${file}:`).first().waitFor(SLOW);
		project.restore(file);
		await overlay().waitFor({ state: 'detached', ...SLOW });
		await page.locator('main h1').waitFor(SLOW);
	});
});

describe('a change shows in every page that uses the record', () => {
	test('a claim, in the page that is open without a reload by hand', async () => {
		const claimPage = 'claims/ruling-fifteen/';
		await open(claimPage);
		const statement = 'called up 15 organisations';
		project.edit(CLAIM, 'named 15 organisations', statement);
		await page.locator('h1', { hasText: statement }).waitFor(SLOW);
		for (const path of ['claims/topic-listing-2003/', `${ENTRY_PAGE}notes/`])
			await expectWords(path, statement);
		const brief = 'Fifteen in one ruling of 2003';
		project.edit(CLAIM, /^brief: .*$/m, `brief: ${brief}`);
		await expectWords(claimPage, brief);
		project.restore(CLAIM);
		await expectWords(claimPage, brief, false);
	});

	test('a name', async () => {
		const file = 'ledger/people/listing-2003/judge-example.yaml';
		project.edit(file, /^name: .*$/m, 'name: Another Judge');
		for (const path of ['people/', 'a-to-z/']) await expectWords(path, 'Another Judge');
		project.restore(file);
		await expectWords('people/', 'Another Judge', false);
	});

	test("a chart's title, and its picture when it ends on another day", async () => {
		const picture = () => page.locator('figure svg').first().innerHTML();
		await open('charts/list-length/');
		const before = await picture();
		project.edit(CHART, 'x: date', 'x: date\nuntil: "2031-06"');
		await expect.poll(picture).not.toBe(before);
		project.edit(CHART, 'The list grew from 15 to 33', 'The list grew fast from 15 to 33');
		for (const path of [ENTRY_PAGE, 'charts/', 'charts/list-length/'])
			await expectWords(path, 'The list grew fast from 15 to 33');
		project.restore(CHART);
		await expectWords('charts/', 'The list grew fast from 15 to 33', false);
	});

	test('a row of a table', async () => {
		project.edit(TABLE, 'In one ruling', 'In a single ruling');
		await expectWords('charts/list-length/', 'In a single ruling');
		project.restore(TABLE);
		await expectWords('charts/list-length/', 'In a single ruling', false);
	});

	test('the publisher of a source, in the picture that names it too', async () => {
		const file = 'ledger/publishers/court-of-example.yaml';
		project.edit(file, /^name: .*$/m, 'name: High Court of Example');
		for (const path of ['sources/', 'charts/list-length/'])
			await expectWords(path, 'High Court of Example');
		project.restore(file);
		await expectWords('sources/', 'High Court of Example', false);
	});

	test('a new record, and a deleted one', async () => {
		const path = join(project.folder, 'src/content/ledger/terms/test-word.yaml');
		writeFileSync(path, 'term: test word\ndefinition: A word that is only here for a while.\n');
		await expectWords('glossary/', 'only here for a while');
		rmSync(path);
		await expectWords('glossary/', 'only here for a while', false);
	});

	test('a new chart with its picture', async () => {
		const chart = join(project.folder, 'src/content/charts/test-chart.yaml');
		const card = 'title: A chart for a while\nsubtitle: Organisations\ndataset: list-length\n';
		const drawn = 'kind: bar\nx: date\nseries:\n  - { column: organisations, label: All }\n';
		writeFileSync(chart, `${card}${drawn}takeaway: It grew.\ntopics: [listing-2003]\n`);
		await expectWords('charts/test-chart/', 'A chart for a while</h1>');
		rmSync(chart);
		await expectWords('charts/', 'A chart for a while', false);
	});
});
