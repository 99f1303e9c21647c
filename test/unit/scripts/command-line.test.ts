/** Every command explains itself, and says in a sentence what it cannot read. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainParseError, helpOf } from '../../../scripts/command-line.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};
/** The commands that are scripts of ours; the others are those of Astro, Vitest and Prettier, which have their own help. */
const ours = Object.entries(scripts).flatMap(([name, command]) => {
	const [, file] = /^node (\S+\.ts)$/.exec(command) ?? [];
	return file === undefined ? [] : [{ name, file }];
});

function run(file: string, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
		encoding: 'utf8',
		input: '',
	});
	return { status, stdout, stderr };
}

test('the menu has commands of ours', () => {
	expect(ours.length).toBeGreaterThan(10);
});

describe.each(ours)('npm run $name', { timeout: 60_000 }, ({ name, file }) => {
	test('--help says how it is written and what it does', () => {
		const { status, stdout, stderr } = run(file, '--help');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(new RegExp(`^npm run (?:--silent )?${name}\\b`));
		expect(stdout.split('\n\n')[1]?.length).toBeGreaterThan(30);
	});

	test('an option that there is not gets a sentence and the code 2', () => {
		const { status, stdout, stderr } = run(file, ...(name === 'new' ? ['claim'] : []), '--no-such');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^There is no option "--no-such"\./);
		expect(stderr).not.toMatch(/^ {4}at /m);
	});
});

test.each([
	['check.ts', ['src/content/entries/nowhere.mdx']],
	['check.ts', ['--content', 'nowhere']],
	['summary.ts', ['src/content', 'nowhere']],
	['preview.ts', ['nowhere', 'test/output/preview']],
])('%s says which file is not there', (script, words) => {
	const { status, stderr } = run(`scripts/${script}`, ...words);
	expect(status).toBe(2);
	expect(stderr).toMatch(/^There is no file or folder \S*nowhere\S*\.\n$/);
});

test('a word too many is named, and where to read on', () => {
	const { status, stderr } = run('scripts/links.ts', 'crocus-toll');
	expect(status).toBe(2);
	expect(stderr).toBe(
		'"crocus-toll" is one word too many. To see what to write: npm run links -- --help\n',
	);
});

test('explainParseError proposes the option that was meant', () => {
	const error = new Error("Unknown option '--formt'. To specify a positional argument…");
	expect(explainParseError(error, ['format', 'content'])).toBe(
		'There is no option "--formt". Did you mean "format"? The options are: --format, --content.',
	);
});

test('helpOf is the comment at the head of a script without its signs', () => {
	expect(
		helpOf('/**\n * npm run one\n *\n * Does one thing.\n */\nimport x;\n/**\n * No.\n */'),
	).toBe('npm run one\n\nDoes one thing.');
});
