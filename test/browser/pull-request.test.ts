/** Runs the steps of `.github/workflows/check.yml` on a pull request of our own making, as the runner would. */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from 'cheerio';
import { parse } from 'yaml';
import { linkPackages } from '../../scripts/link-packages.ts';
import { PAGE_POLICY } from '../../src/lib/head/content-policy.ts';
import { cleanEnv } from '../clean-env.ts';
import { runBuild } from '../run-build.ts';
import { CHART } from '../samples.ts';

const FOLDER = 'src/content/entries/background';
const entries = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.mdx'))
	.map((name) => ({
		id: `background/${name.replace('.mdx', '')}`,
		file: `${FOLDER}/${name}`,
		text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
	}));
/** A figure in the text of an entry, all that is linked to the claim that states it. */
const FIGURE = /(?<=\n[^\n|]*\[)\d{2,3}(?= [\p{L} ]*\]\(claim:([a-z0-9-]+)\))/u;
const WRONG = '987654';
/** The entry that gets a wrong figure, and the one that gets a program. */
const listing = entries.find(({ text }) => FIGURE.test(bodyOf(text)))!;
const other = entries.find((one) => one !== listing)!;
const body = bodyOf(listing.text);
const { index = 0, 1: CLAIM } = FIGURE.exec(body)!;
const place = listing.text.length - body.length + index;
const LINE = listing.text.slice(0, place).split('\n').length;
/** What stands below the front matter. */
function bodyOf(text: string): string {
	return text.slice(text.indexOf('\n---\n', 4) + 5);
}
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
	edit(listing.file, (text) => text.slice(0, place) + text.slice(place).replace(/^\d+/, WRONG));
	edit(
		other.file,
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
		expect(check.stdout).toMatch(new RegExp(`^::error file=${other.file},line=\\d+,col=1,`, 'm'));
		expect(check.stdout).toMatch(
			new RegExp(
				`^::error file=${listing.file},line=${LINE},col=\\d+,endColumn=\\d+,title=unstated-figure::The claim "${CLAIM}" does not state "${WRONG}[^"]*"\\.%0ACorrect the figure here`,
				'm',
			),
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
		const $ = load(page(listing.id));
		expect($('main').html()).toContain(`>${WRONG} `);
		const notice = $('body > :first-child');
		expect(notice.find('summary').text().replace(/\s+/g, ' ').trim()).toBe(
			'This is a preview, not the published site. The check found one problem in the content.',
		);
		const [setAside, wrong, ...rest] = notice
			.find('li')
			.toArray()
			.map((line) => $(line).text());
		expect(setAside).toBe(`entries/${other.id}.mdx is shown as it was before, or not at all.`);
		expect(wrong).toMatch(
			new RegExp(
				`^entries/${listing.id}\\.mdx:${LINE}:\\d+ unstated-figure\\. The claim "${CLAIM}" does not state "${WRONG}[^"]*"\\.$`,
			),
		);
		expect(rest).toEqual([]);
	});

	test.each(['.', `claims/${CLAIM}`, `embed/${CHART}`])(
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
		const before = readFileSync(`dist/${other.id}/index.html`, 'utf8');
		expect(MAIN.exec(page(other.id))?.[0]).toBe(MAIN.exec(before)?.[0]);
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
		expect(summary).toMatch(
			new RegExp(`\\| entry \`${listing.id}\` \\| .* \\| \`${WRONG}[^\`]*\` \\|`),
		);
		expect(summary).toContain(`\n#### entry \`${other.id}\` changed\n`);
		expect(summary).toContain(`\n- \`${other.file}\`\n`);
		expect(summary).toMatch(
			/\n## Preview\n\nDownload "preview" at the end of this page; its README says how to open it\.\n\n\*\*The site cannot be built from these files as they are\.\*\* The preview shows them as they were before, or not at all:\n\n- `[^`]+`\n$/,
		);
	});
});

describe('a build', { tags: 'full' }, () => {
	const head = join(workspace, 'head');

	test('with PREVIEW=1 stops all the same at what is refused', () => {
		linkPackages(head);
		const { status, output } = runBuild(head, { PREVIEW: '1' });
		expect(status).not.toBe(0);
		expect(output).toMatch(/\.mdx:\d+:1 {2}refused-/);
		expect(existsSync(canary)).toBe(false);
	});

	test('of its own accord shows no notice', () => {
		expect(readFileSync('dist/index.html', 'utf8')).not.toContain('preview-notice');
	});
});
