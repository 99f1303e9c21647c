/** The commands that write, rename and look for records, run as somebody types them where nobody can be asked. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'off-the-list-'));
	cpSync('test/fixtures/sound', join(folder, 'src/content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: string, ...words: string[]) {
	const script = resolve('scripts', `${command}.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
		cwd: folder,
		encoding: 'utf8',
		input: '',
		timeout: 60_000,
	});
	return { status, stdout, stderr };
}
const file = (path: string) => join(folder, 'src/content', path);

describe('npm run new', { timeout: 60_000 }, () => {
	test('says which answers are missing and exits with 2 where nobody can be asked', () => {
		const { status, stderr } = run('new', 'change', '--id', 'wrong-year');
		expect(status).toBe(2);
		expect(stderr).toBe(
			[
				'To write a change, these answers are missing:',
				'  topic: The topic whose folder the file stands in: delisting, listing-2003, isis-k, assets, sanctions, diplomacy, drugs-and-aid, report.',
				'  kind: `correction`: this site was wrong. `update`: the world moved. `addition`: there is more. What the report of 2024 got wrong stands at its statement, on /report/.',
				'  title: What changed, as a headline.',
				'  text: What stands there now and why, with ledger links.',
				'  pages: Paths of the pages that it touches.',
				'Give them as options, such as --topic …, or in a file with --from.',
				'',
			].join('\n'),
		);
	});

	test('writes a claim from options, and says what next', () => {
		const options = '--id rain-fell --topic isis-k --status confirmed --value 3 --unit hours';
		const { status, stdout } = run(
			'new',
			'claim',
			...options.split(' '),
			...['--statement', 'Rain fell for 3 hours.', '--says', 'three hours'],
			...['--source', 'court-record at page 3', '--source', 'daily-example'],
		);
		expect(status).toBe(0);
		expect(readFileSync(file('ledger/claims/isis-k/rain-fell.yaml'), 'utf8')).toMatch(
			/^statement: Rain fell for 3 hours\.\nstatus: confirmed\nvalue: 3\nunit: hours\nsays:\n {2}- three hours\nsources:\n {2}- source: court-record\n {4}at: page 3\n {2}- daily-example\nchecked: "\d{4}-\d\d-\d\d"\n$/,
		);
		expect(stdout).toContain('is written; it passes every rule.');
		expect(stdout).toContain('Link to it in the prose of an entry: [words](claim:rain-fell)');
	});

	test.each([
		['answers.yaml', 'id: a-term\nterm: Term\ndefinition: A word.\n'],
		['answers.json', '{ "id": "a-term", "term": "Term", "definition": "A word." }'],
	])('writes a term from %s; options stand above it', (name, text) => {
		writeFileSync(join(folder, name), text);
		const { status } = run('new', 'term', '--from', name, '--also', 'Word', '--id', 'the-term');
		expect(status).toBe(0);
		expect(readFileSync(file('ledger/terms/the-term.yaml'), 'utf8')).toBe(
			'term: Term\nalso:\n  - Word\ndefinition: A word.\n',
		);
	});

	test('writes a source from its address, and says that nothing rests on it yet', () => {
		const { status, stdout } = run(
			'new',
			'source',
			'https://daily.example/2024/10/04/envoy',
			...['--title', 'Envoy speaks', '--topic', 'delisting'],
		);
		expect(status).toBe(0);
		expect(stdout).toContain(
			'Still missing: Nothing on the site rests on the source "daily-2024-10-04".',
		);
		expect(readFileSync(file('ledger/sources/delisting/daily-2024-10-04.yaml'), 'utf8')).toMatch(
			/^publisher: daily-example\ntitle: Envoy speaks\nurl: https:\/\/daily\.example\/2024\/10\/04\/envoy\ndate: "2024-10-04"\nlanguage: en\nread: "/,
		);
	});

	test('writes nothing with a fault, and shows it in its place', () => {
		const answers = '--id a-claim --topic assets --status true --source court-recrod';
		const { status, stderr } = run(
			'new',
			'claim',
			'--statement',
			'So it is.',
			...answers.split(' '),
		);
		expect(status).toBe(1);
		expect(stderr).toContain(
			'src/content/ledger/claims/assets/a-claim.yaml:2:9  wrong-value\n  2 | status: "true"\n',
		);
		expect(stderr).toContain('Nothing was written because of these problems.');
		expect(existsSync(file('ledger/claims/assets/a-claim.yaml'))).toBe(false);
	});

	test('refuses words that mean nothing, without a stack trace', () => {
		const { status, stderr } = run('new', 'clam');
		expect(status).toBe(2);
		expect(stderr).toBe(
			'There is no kind of record "clam". Did you mean "claim"? The kinds are: change, chart, claim, dataset, entry, event, person, publisher, question, quote, source, term.\n',
		);
	});

	test('refuses an address that is recorded', () => {
		const { status, stderr } = run('new', 'source', 'http://www.daily.example/fifteen/');
		expect(status).toBe(1);
		expect(stderr).toBe(
			'This address is recorded already: the source "daily-example" has it. Use that id.\n',
		);
	});
});

describe('npm run rename', { timeout: 60_000 }, () => {
	test('with --dry-run says what would change and changes nothing', () => {
		const before = readFileSync(file('charts/list-length.yaml'), 'utf8');
		const { status, stdout } = run('rename', 'dataset', 'list-length', 'lengths', '--dry-run');
		expect(status).toBe(0);
		expect(stdout).toContain(
			'  src/content/datasets/list-length.csv → src/content/datasets/lengths.csv\n',
		);
		expect(stdout).toContain(
			'The dataset "list-length" would be called "lengths", in 2 places. The old address leads to it.',
		);
		expect(readFileSync(file('charts/list-length.yaml'), 'utf8')).toBe(before);
		expect(existsSync(file('datasets/list-length.csv'))).toBe(true);
	});

	test('refuses an id that is taken', () => {
		const { status, stderr } = run('rename', 'claim', 'list-length', 'ruling-fifteen');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^There is a claim "ruling-fifteen" already/);
	});
});

describe('npm run where', { timeout: 60_000 }, () => {
	test('lists uses by kind, with place and line', () => {
		const { status, stdout } = run('where', 'list-length');
		expect(status).toBe(0);
		expect(stdout).toContain(
			'The dataset "list-length" (src/content/datasets/list-length.yaml) is named in 2 places:\n  src/content/charts/list-length.yaml:3:10  dataset: list-length\n',
		);
		expect(stdout).toContain('The claim "list-length"');
	});

	test('suggests a near id', () => {
		const { status, stderr } = run('where', 'claim', 'list-lenght');
		expect(status).toBe(1);
		expect(stderr).toBe('There is no claim "list-lenght". Did you mean "list-length"?\n');
	});
});
