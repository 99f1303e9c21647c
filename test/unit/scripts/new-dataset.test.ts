/** `npm run new -- dataset --from` a spreadsheet, run as somebody types it where nobody can be asked. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentFiles, today } from '../../../src/integrations/content-files.ts';
import { runChecks } from '../../../src/lib/checks/run-checks.ts';

const EXAMPLE = 'test/fixtures/spreadsheets/example';
const guide = readFileSync('docs/spreadsheets.md', 'utf8');

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'off-the-list-'));
	cpSync('test/fixtures/sound', join(folder, 'src/content'), { recursive: true });
	cpSync(EXAMPLE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
	const script = resolve('scripts/new.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'dataset', ...words], {
		cwd: folder,
		encoding: 'utf8',
		input: '',
		timeout: 60_000,
	});
	return { status, stdout, stderr };
}
const content = (path: string) => join(folder, 'src/content', path);
const issues = () => runChecks(readContentFiles(join(folder, 'src/content')), today()).issues;
const TABLE = 'datasets/list-length.csv';

describe('a new dataset', { timeout: 60_000 }, () => {
	test('is not written before doubtful cells are settled and answers given', () => {
		const { status, stdout, stderr } = run('--from', 'mohn.csv');
		expect(status).toBe(2);
		expect(guide).toContain(stdout.trim());
		expect(stderr).toContain(
			'3 cells in "Fläche (ha)": "163.000" (read as 163000), "224.000" (read as 224000), "177.000" (read as 177000). The separator before three digits can be that of thousands or of decimals.\n',
		);
		expect(stderr).toMatch(
			/missing:\n {2}title: .*\n {2}row: .*\n {2}coverage: .*\n {2}topics: .*\n {2}source: /,
		);
		expect(existsSync(content('datasets/mohn.csv'))).toBe(false);
	});

	test('is written with its card and chart as the guide shows, and the check is green', () => {
		const { status } = run('--from', 'mohn.csv', '--from', 'answers.yaml');
		expect(status).toBe(0);
		expect(issues()).toEqual([]);
		const files = ['datasets/poppy.csv', 'datasets/poppy.yaml', 'charts/poppy.yaml'];
		for (const text of files.map((path) => readFileSync(content(path), 'utf8')))
			expect(guide).toContain(text.replace(today(), '2026-11-29'));
		expect(guide).toContain(readFileSync(`${EXAMPLE}/answers.yaml`, 'utf8'));
		const sheet = readFileSync(`${EXAMPLE}/mohn.csv`, 'utf8').replace('\ufeff', '');
		expect(guide).toContain(sheet.replaceAll('\r\n', '\n'));
	});

	test('is written from options alone', () => {
		writeFileSync(join(folder, 'Größen.csv'), 'Year;People\r\nMar-21;ca. 980\r\n2022;1.250\r\n');
		const { status } = run(
			...['--from', 'Größen.csv', '--title', 'People', '--row', 'one count', '--topics', 'isis-k'],
			...['--coverage', 'Two counts.', '--source', 'court-record,daily-example', '--accept'],
			...['--cell', 'ca. 980 = 980', '--column', '{ heading: People, unit: people counted }'],
		);
		expect(status).toBe(0);
		expect(readFileSync(content('datasets/grossen.csv'), 'utf8')).toBe(
			'year,people,sources\n2021-03,980,court-record;daily-example\n2022,1250,court-record;daily-example\n',
		);
		expect(issues()).toEqual([]);
	});

	test('is drawn with series that can be told apart', () => {
		writeFileSync(join(folder, 'dead.csv'), 'Year,Dead,Injured\n2021,17,30\n2022,12,25\n');
		const { status, stderr } = run(
			...['--from', 'dead.csv', '--title', 'Dead', '--row', 'one count', '--topics', 'isis-k'],
			...['--coverage', 'Two counts.', '--source', 'court-record,daily-example', '--accept'],
			...['--column', '{ heading: Dead, unit: people }'],
			...['--column', '{ heading: Injured, unit: people }'],
			...['--chart', '{ kind: line, title: The dead, subtitle: Counts, takeaway: Two counts. }'],
		);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(readFileSync(content('charts/dead.yaml'), 'utf8')).toContain(
			'label: Injured\n    as: compared\n',
		);
		expect(issues()).toEqual([]);
	});

	test.each([
		[['--from', 'book.xlsx'], 'book.xlsx can be read by spreadsheet programs alone.'],
		[['--accept'], '"--accept" is about a spreadsheet. Name its file: --from FILE.csv.'],
		[['--from', 'none.csv'], 'There is no file none.csv.'],
		[['--from', 'mohn.csv', '--decimal', 'dot'], '"--decimal" takes comma or point, not "dot".'],
		[['--from', 'mohn.csv', '--cell', 'x'], '"--cell" takes what stands there and what it says'],
		[
			['--from', 'mohn.csv', '--column', '{ heading: Flache (ha) }'],
			'The spreadsheet has no column "Flache (ha)". Did you mean "Fläche (ha)"?',
		],
	])('is refused with %j', (words, message) => {
		const { status, stderr } = run(...words);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
	});
});

describe('a table that is there already', { timeout: 60_000 }, () => {
	const before = readFileSync(`test/fixtures/sound/${TABLE}`, 'utf8');
	/** The same rows as a German spreadsheet program saves them. */
	const saved = [
		'\ufeffdate;organisations;sources;note;',
		'14.02.2003;15;court-record;In one ruling;',
		'28.07.2006;17;daily-example;;',
		'01.03.2021;33;"court-record;daily-example";Counted, by hand;',
		';;;;',
	].join('\r\n');

	test('is written anew by the advice of the check, until the check is green', () => {
		writeFileSync(content(TABLE), saved);
		const [issue, ...others] = issues();
		expect(others).toEqual([]);
		const [, words = ''] = /npm run new -- dataset ([^`]*)`/.exec(issue?.hint ?? '') ?? [];
		expect(run(...words.split(' ')).status).toBe(0);
		expect(readFileSync(content(TABLE), 'utf8')).toBe(before.replace('2021-03,', '2021-03-01,'));
		expect(issues()).toEqual([]);
	});

	test('takes the rows of another file, and refuses a column that its card does not have', () => {
		const sheet = join(folder, 'new.csv');
		writeFileSync(sheet, `${saved}\r\n01.06.2026;"1.034,0";daily-example;;\r\n`);
		expect(run('--from', 'new.csv', '--id', 'list-length').status).toBe(0);
		expect(readFileSync(content(TABLE), 'utf8')).toContain('\n2026-06-01,1034,daily-example,\n');
		writeFileSync(sheet, 'date;people\r\n14.02.2003;15\r\n');
		const { status, stderr } = run('--from', 'new.csv', '--id', 'list-length');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^The card of "list-length" has no column "people"\./);
	});

	test('stays as it is when the new rows break a rule', () => {
		writeFileSync(join(folder, 'new.csv'), saved.replace('court-record', 'nobody'));
		const { status, stderr } = run('--from', 'new.csv', '--id', 'list-length');
		expect(status).toBe(1);
		expect(stderr).toContain('src/content/datasets/list-length.csv:2:15  unknown-source');
		expect(readFileSync(content(TABLE), 'utf8')).toBe(before);
	});
});
