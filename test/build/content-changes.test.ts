/** A change of content that passes the check passes the tests: no test quotes or counts what the content says. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkPackages } from '../../scripts/link-packages.ts';
import { changeContent } from '../content-changes.ts';
import { runCommand } from '../run-build.ts';

/** Tests of built files that read the content of the site; the others build fixtures. */
const BUILD =
	'charts editions entries entry-end home html ledger machine pages questions text-browser timeline'
		.split(' ')
		.map((name) => `test/build/${name}`);
/** Tests in a browser whose words, numbers and places come from the content. */
const BROWSER = 'scorecard search-answers tables'.split(' ').map((name) => `test/browser/${name}`);

/** Whether a test reads the content of the site, by itself or by a module of the tests. */
function readsContent(file: string): boolean {
	const text = readFileSync(file, 'utf8');
	const imported = [...text.matchAll(/^import .* from '(\.[^']*)'|^\} from '(\.[^']*)'/gm)].map(
		([, one, path = one]) => join(dirname(file), path ?? ''),
	);
	return (
		text.includes("'src/content") ||
		imported.some((path) => path.startsWith('test/') && readsContent(path))
	);
}

describe('a corrected figure, an event and an entry', { tags: 'full', timeout: 1_300_000 }, () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'off-the-list-change-'));
		const left = /^(?:node_modules|dist|test\/output|\.git|\.astro)(?:$|\/)/;
		cpSync('.', folder, { recursive: true, filter: (path) => !left.test(path) });
		linkPackages(folder);
		git('init', '-q', '-b', 'main');
		writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
		commit('What is published');
		git('checkout', '-q', '-b', 'proposal');
		changeContent(join(folder, 'src/content'));
		commit('The change');
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	function git(...words: string[]): string {
		const person = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
		const { status, stdout, stderr } = spawnSync('git', [...person, ...words], {
			cwd: folder,
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(stderr);
		return stdout;
	}
	function commit(message: string): void {
		git('add', '-A');
		git('commit', '-qm', message);
	}
	function expectGreen(...words: string[]): void {
		const { status, output } = runCommand(folder, words);
		expect(status, output).toBe(0);
	}

	test('pass the check', () => expectGreen('check'));
	test('pass the unit tests that read the content', () => {
		const files = globSync('test/unit/**/*.test.ts').filter(readsContent);
		expect(files.length).toBeGreaterThan(10);
		expectGreen('test:unit', '--', '--tags-filter=!full', ...files);
	});
	test('pass the tests of the built files and in a browser', () => {
		const projects = ['--project=build', '--project=browser', '--tags-filter=!full'];
		expectGreen('test:unit', '--', ...projects, ...BUILD, ...BROWSER);
	});
	test('need no other file to be written', () => expect(git('status', '--porcelain')).toBe(''));
});
