/** Runs the steps of `.github/workflows/check.yml` on a pull request of our own making, as the runner would. */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from 'cheerio';
import { parse } from 'yaml';
import { PAGE_POLICY } from '../../src/lib/head/content-policy.ts';
import { cleanEnv } from '../clean-env.ts';
import { runBuild } from '../run-build.ts';

const LISTING = 'src/content/entries/background/the-2003-listing.mdx';
const ISIS = 'src/content/entries/background/isis-k.mdx';
const MAIN = /<main[\s\S]*<\/main>/;
const workspace = mkdtempSync(join(tmpdir(), 'off-the-list-pull-request-'));
const canary = join(workspace, 'canary');
const { steps } = (
	parse(readFileSync('.github/workflows/check.yml', 'utf8')) as {
		jobs: { content: { steps: { name?: string; run?: string; 'working-directory'?: string }[] } };
	}
).jobs.content;

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}) {
	return spawnSync(command, args, { cwd, env: { ...cleanEnv, ...env }, encoding: 'utf8' });
}

function git(...args: string[]) {
	const person = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
	const { status, stderr } = run('git', [...person, ...args], join(workspace, 'head'));
	if (status !== 0) throw new Error(stderr);
}

/** One step of the workflow, by its name. */
function take(name: string) {
	const step = steps.find((one) => one.name === name);
	if (step?.run === undefined) throw new Error(`There is no step "${name}" with a script.`);
	return run(
		'bash',
		['-eo', 'pipefail', '-c', step.run],
		join(workspace, step['working-directory'] ?? '.'),
		{
			GITHUB_OUTPUT: join(workspace, 'output'),
			GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
			CODE: 'false',
		},
	);
}

function edit(file: string, change: (text: string) => string) {
	const path = join(workspace, 'head', file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

let check: ReturnType<typeof run>;
let preview: ReturnType<typeof run>;
const read = (file: string) => readFileSync(join(workspace, file), 'utf8');
const page = (path: string) => read(join('preview/site', path, 'index.html'));

/** A pull request with a wrong figure in one entry, and in another a program that would leave a file behind. */
beforeAll(() => {
	const head = join(workspace, 'head');
	const left = /^(?:node_modules|dist|test\/output|\.git|\.astro)(?:$|\/)/;
	cpSync('.', head, { recursive: true, filter: (path) => !left.test(path) });
	git('init', '-q', '-b', 'main');
	git('add', '-A');
	git('commit', '-qm', 'The base branch');
	git('checkout', '-qb', 'proposal');
	edit(LISTING, (text) =>
		text.replace(
			'[fifteen organisations](claim:ruling-2003)',
			'[sixteen organisations](claim:ruling-2003)',
		),
	);
	edit(
		ISIS,
		(text) =>
			`${text}\nimport fs from 'node:fs'\n\n{fs.writeFileSync(${JSON.stringify(canary)}, '')}\n`,
	);
	git('commit', '-qam', 'The proposal');
	git('checkout', '-q', 'main');
	git('merge', '-q', '--no-ff', '-m', 'The merge', 'proposal');
	take('Lay the base branch beside it');
	symlinkSync(resolve('node_modules'), join(workspace, 'base/node_modules'), 'junction');
	check = take("Check the content by the base branch's rules");
	preview = take('Build the preview');
	const said = take('Say what readers will see');
	if (said.status !== 0) throw new Error(said.stderr);
}, 480_000);
afterAll(() => rmSync(workspace, { recursive: true }));

describe('the check', { tags: 'full' }, () => {
	test('sees that only content changed', () => {
		expect(read('output')).toBe('code=false\n');
	});

	test('fails, and annotates the lines where they stand in the repository', () => {
		expect(check.status).toBe(1);
		expect(check.stdout).toMatch(
			/^::error file=src\/content\/entries\/background\/isis-k\.mdx,line=\d+,col=1,/m,
		);
		expect(check.stdout).toMatch(
			/^::error file=src\/content\/entries\/background\/the-2003-listing\.mdx,line=22,col=\d+,endColumn=\d+,title=unstated-figure::The claim "ruling-2003" does not state "sixteen"\.%0ACorrect the figure here/m,
		);
	});
});

describe('the preview', { tags: 'full' }, () => {
	test('is built although the check failed, and what the build prints commands nothing', () => {
		expect(preview.status).toBe(0);
		const [first = '', ...rest] = preview.stdout.trim().split('\n');
		const token = /^::stop-commands::([0-9a-f]{48})$/.exec(first)?.[1];
		expect(rest).toEqual([`::${token}::`]);
	});

	test('shows a wrong figure with the problem at the top of the page', () => {
		const $ = load(page('background/the-2003-listing'));
		expect($('main').html()).toContain('>sixteen organisations<');
		const notice = $('body > :first-child');
		expect(notice.find('summary').text().replace(/\s+/g, ' ').trim()).toBe(
			'This is a preview, not the published site. The check found one problem in the content.',
		);
		const [setAside, wrong, ...rest] = notice
			.find('li')
			.toArray()
			.map((line) => $(line).text());
		expect(setAside).toBe(
			'entries/background/isis-k.mdx is shown as it was before, or not at all.',
		);
		expect(wrong).toMatch(
			/^entries\/background\/the-2003-listing\.mdx:\d+:\d+ unstated-figure\. The claim "ruling-2003" does not state "sixteen"\.$/,
		);
		expect(rest).toEqual([]);
	});

	test.each(['.', 'claims/crocus-toll', 'embed/crocus-toll'])(
		'says on %s that it is one, asks search engines to leave it, and keeps the policy',
		(path) => {
			const $ = load(page(path));
			expect($('body').text()).toContain('This is a preview, not the published site.');
			expect($('meta[name=robots]').attr('content')).toBe('noindex');
			expect($('meta[http-equiv]').attr('content')).toBe(PAGE_POLICY);
			expect($('style').length).toBe(1);
		},
	);

	test('does not run code in an entry, and shows its page as it was', () => {
		expect(existsSync(canary)).toBe(false);
		const before = readFileSync('dist/background/isis-k/index.html', 'utf8');
		expect(MAIN.exec(page('background/isis-k'))?.[0]).toBe(MAIN.exec(before)?.[0]);
	});

	test('says how to open it', () => {
		expect(read('preview/README.md')).toContain(
			'\npython3 -m http.server 4321 --directory site --bind 127.0.0.1\n',
		);
	});
});

describe('the summary', { tags: 'full' }, () => {
	test('shows the figure, the records and what was set aside', () => {
		const summary = read('summary');
		expect(summary).toContain('| entry `background/the-2003-listing` | `fifteen` | `sixteen` |');
		expect(summary).toContain('\n#### entry `background/isis-k` changed\n');
		expect(summary).toMatch(
			/\n## Preview\n\nDownload "preview" at the end of this page; its README says how to open it\.\n\n\*\*The site cannot be built from these files as they are\.\*\* The preview shows them as they were before, or not at all:\n\n- `src\/content\/entries\/background\/isis-k\.mdx`\n$/,
		);
	});
});

describe('a build', { tags: 'full' }, () => {
	const head = join(workspace, 'head');

	test('with PREVIEW=1 stops all the same at what is refused', () => {
		symlinkSync(resolve('node_modules'), join(head, 'node_modules'), 'junction');
		const { status, output } = runBuild(head, { PREVIEW: '1' });
		expect(status).not.toBe(0);
		expect(output).toMatch(/isis-k\.mdx:\d+:1 {2}refused-/);
		expect(existsSync(canary)).toBe(false);
	});

	test('of its own accord shows no notice', () => {
		expect(readFileSync('dist/index.html', 'utf8')).not.toContain('preview-notice');
	});
});
