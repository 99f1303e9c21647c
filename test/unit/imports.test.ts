import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The folders that each folder may import from, besides itself. `site.ts` holds settings and may be read by all that make pages. */
const MAY_IMPORT: Record<string, string[]> = {
	schemas: [],
	lib: ['schemas'],
	queries: ['schemas', 'lib', 'site.ts'],
	components: ['schemas', 'lib', 'queries', 'site.ts'],
	layouts: ['schemas', 'lib', 'queries', 'components', 'styles', 'site.ts'],
	pages: ['schemas', 'lib', 'queries', 'components', 'layouts', 'site.ts'],
	pictures: ['schemas', 'lib'],
	integrations: ['schemas', 'lib', 'pictures'],
	scripts: ['schemas', 'lib', 'pictures', 'integrations', 'site.ts', 'astro.config.mjs'],
	'middleware.ts': ['lib'],
	'env.d.ts': ['lib'],
	'site.ts': ['lib'],
	'content.config.ts': ['schemas', 'integrations'],
};
/** The same for the folders of `lib/`: what a diagnostic is, texts and dates, the ledger, its prose, the rules, and what rests on them. */
const LIB_MAY_IMPORT: Record<string, string[]> = {
	diagnostics: [],
	dates: [],
	text: ['diagnostics', 'dates'],
	ledger: ['diagnostics', 'dates', 'text'],
	spreadsheets: ['ledger'],
	citations: ['text', 'ledger'],
	charts: ['dates', 'text', 'ledger'],
	mdx: ['diagnostics', 'text', 'ledger', 'citations'],
	checks: ['diagnostics', 'dates', 'text', 'ledger', 'spreadsheets', 'mdx', 'charts'],
	contributing: ['diagnostics', 'text', 'ledger', 'spreadsheets', 'mdx', 'checks'],
	changes: ['diagnostics', 'text', 'ledger', 'mdx', 'checks'],
	search: ['diagnostics', 'dates', 'text', 'ledger', 'citations', 'mdx'],
	feeds: ['text', 'ledger', 'mdx'],
	head: ['text', 'ledger', 'citations', 'mdx', 'charts'],
	editions: ['dates', 'text', 'charts'],
	measured: [],
	offline: [],
};
const ASTRO_CONTENT = new Set(['queries', 'pages', 'content.config.ts']);

interface Import {
	file: string;
	folder: string;
	target: string;
}

const folderOf = (path: string) => path.replace(/^src\//, '').split('/')[0] ?? '';
const files = ['src', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name).replaceAll('\\', '/'))
		.filter((path) => /\.(?:ts|astro)$/.test(path)),
);
const imports: Import[] = files.flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map(
		([, target = '']) => ({
			file,
			folder: folderOf(file),
			target,
		}),
	),
);
const inner = imports
	.filter(({ target }) => target.startsWith('.'))
	.map((one) => ({
		...one,
		target: normalize(join(dirname(one.file), one.target.replace(/\?\w+$/, ''))).replaceAll(
			'\\',
			'/',
		),
	}));

test('every folder of lib has its place in the order', () => {
	expect(Object.keys(LIB_MAY_IMPORT).sort()).toEqual(readdirSync('src/lib').sort());
});

test('imports point left, to any folder on the way', () => {
	const wrong = inner.filter(({ folder, target }) => {
		const to = folderOf(target);
		return to !== folder && !(MAY_IMPORT[folder] ?? []).includes(to);
	});
	expect(inner.length).toBeGreaterThan(100);
	expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

/** The edges of a graph that lie on a circle. */
function findCircular(edges: [from: string, to: string][]): string[] {
	const next = Map.groupBy(edges, ([from]) => from);
	const reaches = (from: string, goal: string) => {
		const seen = new Set([from]);
		for (const one of seen) for (const [, to] of next.get(one) ?? []) seen.add(to);
		return seen.has(goal);
	};
	return edges.filter(([from, to]) => reaches(to, from)).map((edge) => edge.join(' → '));
}

const libFolderOf = (path: string) => /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? '';
const betweenFolders = inner
	.map(({ file, target }) => ({ file, target, from: libFolderOf(file), to: libFolderOf(target) }))
	.filter(({ from, to }) => from !== '' && to !== '' && from !== to);

test('imports between the folders of lib point left', () => {
	const wrong = betweenFolders.filter(({ from, to }) => !LIB_MAY_IMPORT[from]?.includes(to));
	expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('no folders of lib may import in a circle', () => {
	const folders = Object.entries(LIB_MAY_IMPORT);
	expect(
		findCircular(folders.flatMap(([from, all]) => all.map((to): [string, string] => [from, to]))),
	).toEqual([]);
});

test('no files import in a circle, types included', () => {
	// Components may show one another: a definition holds prose, whose links open definitions.
	const edges = inner.filter(
		({ file, target }) => !/\.astro$/.test(file) || !/\.astro$/.test(target),
	);
	expect(findCircular(edges.map(({ file, target }) => [file, target]))).toEqual([]);
});

test('only queries, pages and the content configuration import astro:content', () => {
	const wrong = imports.filter(
		({ folder, target }) => target === 'astro:content' && !ASTRO_CONTENT.has(folder),
	);
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('schemas need nothing but astro/zod', () => {
	const wrong = imports.filter(
		({ folder, target }) =>
			folder === 'schemas' && !target.startsWith('.') && target !== 'astro/zod',
	);
	expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('nothing imports a file of the content folder', () => {
	expect(inner.filter(({ target }) => /^src\/content\//.test(target))).toEqual([]);
});

test('client files import only lib, packages, styles and other client files', () => {
	const wrong = inner.filter(
		({ file, target }) =>
			file.endsWith('.client.ts') &&
			folderOf(target) !== 'lib' &&
			!/\.client\.ts$|\.css$/.test(target),
	);
	expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('relative imports name files that exist, with their endings', () => {
	expect(
		inner
			.filter(({ target }) => !existsSync(target))
			.map(({ file, target }) => `${file} → ${target}`),
	).toEqual([]);
});

test('modules keep to 150 lines, components to 120, tests to 250', () => {
	const limit = (path: string) =>
		path.startsWith('test/') ? 250 : path.endsWith('.astro') ? 120 : 150;
	const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
		.map((name) => join('test', name))
		.filter((path) => path.endsWith('.ts'));
	const long = [...files, ...tests].filter(
		(path) => readFileSync(path, 'utf8').split('\n').length - 1 > limit(path),
	);
	expect(long).toEqual([]);
});
