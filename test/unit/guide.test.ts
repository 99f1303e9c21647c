/** What CONTRIBUTING.md and README.md name is there: commands, paths, ids, records, headings. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import GithubSlugger from 'github-slugger';
import { parse } from 'yaml';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { formerIdsOf } from '../../src/lib/contributing/check-new-id.ts';
import { KIND_OF_SCHEME } from '../../src/lib/ledger/ledger-url.ts';
import type { LedgerRecord } from '../../src/lib/ledger/record.ts';
import { referencesOf } from '../../src/lib/ledger/references.ts';
import { schemas } from '../../src/schemas/index.ts';
import type { Kind } from '../../src/schemas/index.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8').split('\n## Every rule')[0] ?? '';
const readme = readFileSync('README.md', 'utf8');
const both = `${guide}\n${readme}`;
const { ledger } = loadLedger(readContentFiles('src/content'));

/** Whether an id leads to a record, by the name that it had before too. */
function isKnown(kind: Kind, id: string): boolean {
	const records = [...(ledger.records[kind].values() as IterableIterator<LedgerRecord>)];
	return records.some((record) => record.id === id || formerIdsOf(record).includes(id));
}

/** A part of the guide under a heading of the second level. */
function section(title: string): string {
	return guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

/** What stands between backticks in a line. */
const codes = [...both.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
	([, code = '']) => code,
);

test('every npm command is in package.json', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
	const run = [...both.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
	const short = [...both.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name);
	expect(run.length).toBeGreaterThan(10);
	expect([...run, ...short].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every bench is one that the command knows', () => {
	const bench = readFileSync('scripts/bench.ts', 'utf8');
	const named = [...both.matchAll(/npm run bench -- (\w+)/g)].map(([, name = '']) => name);
	expect(named.length).toBeGreaterThan(2);
	expect(named.filter((name) => !new RegExp(`^\\t${name}: `, 'm').test(bench))).toEqual([]);
});

test('every path exists, up to the words that stand for others', () => {
	const paths = codes
		.filter((code) => /^(?:src|test|scripts|docs|public|\.github|\.ci)\//.test(code))
		.map((code) => code.replace(/[^/]*(?:[A-Z]{2,}|<|\*).*$/, ''));
	const linked = [...both.matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, path = '']) => path);
	expect(paths.length).toBeGreaterThan(8);
	expect([...paths, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});

test('the tree of the guide is the tree of the project', () => {
	const lines = section('Where things go').split('```')[1]?.split('\n').slice(1, -1) ?? [];
	const missing = lines.filter((line) => {
		const [names = ''] = line.trim().split(/ {2,}/);
		return names
			.split(' ')
			.some((name) => !existsSync(line.startsWith(' ') ? `src/${name}` : name));
	});
	expect(lines.length).toBeGreaterThan(15);
	expect(missing).toEqual([]);
});

test('every record that is linked or addressed is in the ledger', () => {
	const links = [...both.matchAll(/\((claim|quote|term|person|source):([a-z0-9-]+)\)/g)];
	const addresses = [...both.matchAll(/`\/(claims|charts)\/([a-z0-9-]+)\/`/g)];
	const named = [
		...links.map(([, scheme, id]) => [KIND_OF_SCHEME[scheme as 'claim'], id] as const),
		...addresses.map(([, kind, id]) => [kind as Kind, id] as const),
	];
	expect(named.length).toBeGreaterThan(1);
	expect(named.filter(([kind, id = '']) => !isKnown(kind, id))).toEqual([]);
});

test('every heading that the guide leads to is there', () => {
	const page = readFileSync('CONTRIBUTING.md', 'utf8');
	const slugger = new GithubSlugger();
	const slugs = new Set(
		[...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slugger.slug(title)),
	);
	const wanted = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug = '']) => slug);
	expect(wanted.length).toBeGreaterThan(4);
	expect(wanted.filter((slug) => !slugs.has(slug))).toEqual([]);
});

describe('an example record', () => {
	const examples = [...guide.matchAll(/^```yaml (\w+)\n([\s\S]*?)^```/gm)].map(
		([, kind = '', text = '']) => [kind as Kind, parse(text) as Record<string, unknown>] as const,
	);

	test('is shown for claims and sources', () => {
		expect(new Set(examples.map(([kind]) => kind))).toEqual(new Set(['claims', 'sources']));
	});

	test.each(examples)(
		'of the %s has the right shape and names sources that exist',
		(kind, data) => {
			const result = schemas[kind].safeParse(data);
			expect(result.error?.issues).toBeUndefined();
			const lost = [...referencesOf(kind, result.data as never)].filter(
				(one) => !isKnown(one.kind, one.id),
			);
			expect(lost).toEqual([]);
		},
	);
});

test.each(['I found a wrong number', 'From a clone to a change'])(
	'"%s" is under one page',
	(title) => {
		const text = section(title);
		expect(text.split(/\s+/).length).toBeGreaterThan(150);
		expect(text.split(/\s+/).length).toBeLessThan(450);
		expect(text.split('\n').length).toBeLessThan(65);
	},
);

test('every package of package.json has its reason in the table', () => {
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync('package.json', 'utf8'),
	) as Record<string, object>;
	const table = section('Packages, and why each is there');
	const names = Object.keys({ ...dependencies, ...devDependencies });
	// Parts of one family stand together: "@citation-js/core and its plugins", "workbox-core, -routing".
	const isNamed = (name: string) =>
		table.includes(name) ||
		(name.startsWith('@citation-js/') && table.includes('@citation-js/core')) ||
		(name.startsWith('workbox-') && table.includes(`, ${name.slice('workbox'.length)}`));
	expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
