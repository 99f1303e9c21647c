/** What the guides name is there: commands, paths, headings, packages; and their examples pass the check. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import GithubSlugger from 'github-slugger';
import { parse } from 'yaml';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import { referencesOf } from '../../src/lib/ledger/references.ts';
import { componentSchemas } from '../../src/lib/mdx/component-schemas.ts';
import { schemas } from '../../src/schemas/index.ts';
import type { Kind } from '../../src/schemas/index.ts';
import { FIXTURE_DAY, soundContent } from '../content.ts';

const guides = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')].map((path) => ({
	path,
	text: readFileSync(path, 'utf8'),
}));
const all = guides.map(({ text }) => text).join('\n');

/** A part of a guide under a heading of the second level. */
function section(file: string, title: string): string {
	const text = guides.find(({ path }) => path === file)?.text ?? '';
	return text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

test('CONTRIBUTING.md has at most 10 KB', () => {
	expect(readFileSync('CONTRIBUTING.md').length).toBeLessThan(10_000);
});

test('every npm command is in package.json', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
	const run = [...all.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
	const short = [...all.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name);
	expect(run.length).toBeGreaterThan(10);
	expect([...run, ...short].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every bench is one that the command knows', () => {
	const bench = readFileSync('scripts/bench.ts', 'utf8');
	const named = [...all.matchAll(/npm run bench -- (\w+)/g)].map(([, name = '']) => name);
	expect(named.length).toBeGreaterThan(2);
	expect(named.filter((name) => !new RegExp(`^\\t${name}[:,]`, 'm').test(bench))).toEqual([]);
});

test('every path exists, up to the words that stand for others', () => {
	const codes = all.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g);
	const paths = [...codes]
		.map(([, code = '']) => code)
		.filter((code) => /^(?:src|test|scripts|docs|public|\.github|\.ci)\/\S*$/.test(code))
		.map((code) => code.replace(/[^/]*(?:[A-Z]{2,}|<|\*).*$/, ''));
	expect(paths.length).toBeGreaterThan(8);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

describe.each(guides)('$path', ({ path, text }) => {
	test('leads to files and headings that are there', () => {
		const links = [
			...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/(?<!`\[[^\]`]*)\]\(([^):\s]*)\)/g),
		];
		const lost = links
			.map(([, link = '']) => link)
			.filter((link) => {
				const [file = '', heading] = link.split('#');
				const target = file === '' ? path : join(dirname(path), file);
				if (!existsSync(target)) return true;
				return heading !== undefined && !headingsOf(target).has(heading);
			});
		expect(lost).toEqual([]);
	});
});

function headingsOf(path: string): Set<string> {
	const slugger = new GithubSlugger();
	const titles = readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm);
	return new Set([...titles].map(([, title = '']) => slugger.slug(title)));
}

test('the tree of the guide is the tree of the project', () => {
	const tree = section('CONTRIBUTING.md', 'Where things go').split('```')[1] ?? '';
	const lines = tree.split('\n').slice(1, -1);
	const missing = lines.filter((line) => {
		const [names = ''] = line.trim().split(/ {2,}/);
		return names
			.split(' ')
			.some((name) => !existsSync(line.startsWith(' ') ? `src/${name}` : name));
	});
	expect(lines.length).toBeGreaterThan(15);
	expect(missing).toEqual([]);
});

/** The examples of the guides in one language: what stands after it, and the text. An example within a list is indented. */
function examples(language: string) {
	return [
		...all.matchAll(new RegExp(`^( *)\`\`\`${language} ?(.*)\\n([\\s\\S]*?)^ *\`\`\``, 'gm')),
	].map(([, indent = '', kind = '', text = '']) => ({
		kind,
		text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
	}));
}

describe('an example', () => {
	const { ledger } = loadLedger(soundContent());

	test.each(examples('yaml').filter(({ kind }) => kind !== ''))(
		'of the $kind has the right shape and names records of the sound fixture',
		({ kind, text }) => {
			const result = schemas[kind as Kind].safeParse(parse(text));
			expect(result.error?.issues).toBeUndefined();
			const lost = [...referencesOf(kind as Kind, result.data as never)].filter(
				(one) => !ledger.records[one.kind].has(one.id),
			);
			expect(lost).toEqual([]);
		},
	);

	test.each(examples('mdx'))('of an entry passes the check: $text', ({ text }) => {
		const front =
			'title: Example\ndescription: An example.\nsection: site\norder: 9\npublished: "2026-11-24"';
		const write = `---\n${front}\n---\n\n${text}`;
		const { issues } = runChecks(
			soundContent({ file: 'entries/background/example.mdx', write }),
			FIXTURE_DAY,
		);
		expect(issues.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
	});

	test('stands there for every component', () => {
		const shown = examples('mdx')
			.map(({ text }) => text)
			.join('\n');
		const lost = Object.keys(componentSchemas).filter((name) => !shown.includes(`<${name} `));
		expect(lost).toEqual([]);
	});
});

test.each(['I found a wrong number', 'From a clone to a change'])(
	'"%s" is under one page',
	(title) => {
		const text = section('CONTRIBUTING.md', title);
		expect(text.split(/\s+/).length).toBeGreaterThan(150);
		expect(text.split(/\s+/).length).toBeLessThan(450);
		expect(text.split('\n').length).toBeLessThan(65);
	},
);

test('every package of package.json has its reason in the table', () => {
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync('package.json', 'utf8'),
	) as Record<string, object>;
	const table = section('docs/code.md', 'Packages, and why each is there');
	const names = Object.keys({ ...dependencies, ...devDependencies });
	// Parts of one family stand together: "@citation-js/core and its plugins", "workbox-core, -routing".
	const isNamed = (name: string) =>
		table.includes(name) ||
		(name.startsWith('@citation-js/') && table.includes('@citation-js/core')) ||
		(name.startsWith('workbox-') && table.includes(`, ${name.slice('workbox'.length)}`));
	expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
