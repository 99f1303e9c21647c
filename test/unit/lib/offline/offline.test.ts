import { describe, expect, test } from 'vitest';
import { findOldCaches, nameCaches } from '../../../../src/lib/offline/cache-names.ts';
import { keptPath, orderFiles } from '../../../../src/lib/offline/offline-files.ts';
import { planDownload } from '../../../../src/lib/offline/plan-download.ts';
import { copyAddress, kindOfRequest } from '../../../../src/lib/offline/request-kind.ts';
import { listShellFiles } from '../../../../src/lib/offline/shell-files.ts';
import { sizeWords } from '../../../../src/lib/offline/size-words.ts';
import {
	failureWords,
	progressWords,
	stateWords,
} from '../../../../src/lib/offline/state-words.ts';

const file = (path: string, revision = 'a', bytes = 1000) => ({ path, revision, bytes });
const list = {
	version: '2',
	download: 400_000,
	files: [file('', 'b'), file('report/'), file('data/x.csv')],
};

describe('kindOfRequest', () => {
	test.each([
		['', 'page'],
		['report', 'page'],
		['report/index.html', 'page'],
		['claims/crocus-toll/', 'page'],
		['_astro/page.A1b2.js', 'lasting'],
		['_astro/source-serif-4.A1b2.woff2', 'lasting'],
		['pagefind/fragment/en_1.pf_fragment', 'lasting'],
		['pagefind/pagefind.en_1.pf_meta', 'lasting'],
		['pagefind/pagefind-entry.json', 'search'],
		['charts/crocus-toll/crocus-toll.svg', 'data'],
		['data/ledger.json', 'data'],
		['site.webmanifest', 'data'],
		['editions/off-the-list.epub', undefined],
		['editions/off-the-list.html', undefined],
		['feed.xml', undefined],
		['sw.js', undefined],
		['offline-files.json', undefined],
	])('"%s" is %s', (path, kind) => {
		expect(kindOfRequest(path)).toBe(kind);
	});
});

test.each([
	['https://a.example/search/?q=opium#page', 'https://a.example/search/'],
	['https://a.example/report', 'https://a.example/report/'],
	['https://a.example/report/index.html', 'https://a.example/report/'],
	[
		'https://a.example/pagefind/pagefind-entry.json?ts=1',
		'https://a.example/pagefind/pagefind-entry.json',
	],
])('copyAddress keeps %s as %s', (address, kept) => {
	expect(copyAddress(address)).toBe(kept);
});

test.each([
	['index.html', ''],
	['report/notes/index.html', 'report/notes/'],
	['404.html', '404.html'],
	['charts/a/a.png', 'charts/a/a.png'],
	['editions/index.html', 'editions/'],
	['editions/book/report/index.html', undefined],
	['fonts/OFL.txt', undefined],
	['robots.txt', undefined],
	['_headers', undefined],
	['CNAME', undefined],
	['index.html.br', undefined],
])('keptPath of %s is %s', (name, path) => {
	expect(keptPath(name)).toBe(path);
});

test('orderFiles puts first what the others need', () => {
	const paths = [
		'pagefind/pagefind.js',
		'report/',
		'data/x.csv',
		'404.html',
		'_astro/b.js',
		'_astro/a.js',
	];
	expect(orderFiles(paths.map((path) => file(path))).map(({ path }) => path)).toEqual([
		'_astro/a.js',
		'_astro/b.js',
		'data/x.csv',
		'404.html',
		'report/',
		'pagefind/pagefind.js',
	]);
});

describe('planDownload', () => {
	test('asks for all files where there are none', () => {
		const { state, missing, bytes, gone } = planDownload(list, { files: {} });
		expect({ state, missing: missing.length, bytes, gone }).toEqual({
			state: 'absent',
			missing: 3,
			bytes: 3000,
			gone: [],
		});
	});
	test('asks only for what has changed, and names what is gone', () => {
		const kept = {
			version: '1',
			files: { '': 'a', 'report/': 'a', 'data/x.csv': 'a', 'old/': 'a' },
		};
		expect(planDownload(list, kept)).toEqual({
			state: 'older',
			missing: [file('', 'b')],
			bytes: 1000,
			gone: ['old/'],
		});
	});
	test('goes on where it was stopped', () => {
		expect(planDownload(list, { files: { 'report/': 'a' } })).toMatchObject({
			state: 'partial',
			bytes: 2000,
		});
	});
	test('says when all is there', () => {
		const kept = { version: '2', files: { '': 'b', 'report/': 'a', 'data/x.csv': 'a' } };
		expect(planDownload(list, kept)).toEqual({
			state: 'complete',
			missing: [],
			bytes: 0,
			gone: [],
		});
	});
});

describe('nameCaches', () => {
	test('keeps two sites of one host apart', () => {
		const names = Object.values(nameCaches('https://a.example/one/', '1'));
		expect(
			findOldCaches(names, 'https://a.example/', nameCaches('https://a.example/', '2')),
		).toEqual([]);
	});
	test('gives the worker and the pages the same names', () => {
		expect(nameCaches('https://a.example/x/').kept).toBe(nameCaches('/x/', '7').kept);
	});
	test('only the shell belongs to one version', () => {
		const old = Object.values(nameCaches('/x/', '1'));
		expect(findOldCaches([...old, 'other'], '/x/', nameCaches('/x/', '2'))).toEqual([
			'off-the-list /x/ shell 1',
		]);
	});
});

test('listShellFiles follows what scripts import at once, and of what they may load later only the notices', () => {
	const files: Record<string, string> = {
		'offline/index.html':
			'<link href="/s/_astro/f.woff2"><link rel="stylesheet" href="/s/_astro/s.css"><script type="module">import("/s/_astro/a.js")</script>',
		'_astro/a.js': 'import{x}from"./b.js";import"./c.js";import("./d.js");import(`./notices.e.js`)',
		'_astro/b.js': 'import"./a.js"',
		'_astro/c.js': '',
		'_astro/notices.e.js': '',
	};
	expect(listShellFiles('offline/', (path) => files[path] ?? '')).toEqual([
		'offline/',
		'_astro/a.js',
		'_astro/b.js',
		'_astro/c.js',
		'_astro/notices.e.js',
		'_astro/f.woff2',
		'_astro/s.css',
	]);
});

test.each([
	[0, '0 kB'],
	[379_001, '380 kB'],
	[12_440_000, '12.4 MB'],
	[640_000_000, '640 MB'],
	[1_500_000_000, '1.5 GB'],
])('sizeWords says %i bytes as %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});

describe('stateWords', () => {
	const say = (kept: Parameters<typeof planDownload>[1]) =>
		stateWords(list, planDownload(list, kept), kept.version !== undefined);
	const here = { 'report/': 'a', 'data/x.csv': 'a' };
	test.each([
		[
			{ files: {} },
			'All pages with their notes, claims and charts, and the search: 3 files, 3 kB on this device, about 400 kB to download.',
		],
		[{ files: here }, 'Part of the site is on this device. What is missing: 1 file, 1 kB.'],
		[
			{ version: '1', files: here },
			'The whole site is on this device in an earlier version. What has changed: 1 file, 1 kB.',
		],
		[
			{ version: '2', files: { ...here, '': 'b' } },
			'The whole site is on this device, as it is now.',
		],
	])('of %o', (kept, words) => {
		expect(say(kept)).toBe(words);
	});
	test.each([
		[
			true,
			'The whole site is on this device. It cannot be reached now, so we do not know whether there is a newer version.',
		],
		[
			false,
			'The site cannot be reached now. When you are connected again, you can keep all of it from here.',
		],
	])('without a connection, with a copy: %s', (hasCopy, words) => {
		expect(stateWords(undefined, planDownload(list, { files: {} }), hasCopy)).toBe(words);
	});
});

test('progressWords says how much of how much', () => {
	const plan = planDownload(list, { files: {} });
	expect(progressWords({ files: 2, bytes: 2000 }, plan)).toBe('2 of 3 files, 2 kB of 3 kB');
});

test.each([
	[
		'AbortError',
		'x',
		'The download was stopped. What has come so far stays on this device, and you can go on from there.',
	],
	[
		'QuotaExceededError',
		'x',
		'There is not enough room: the browser lets this site keep no more on this device.',
	],
	[
		'DownloadError',
		'The connection was lost',
		'The connection was lost. What has come so far stays on this device, and you can go on from there.',
	],
	['TypeError', 'x is not a function', 'The site could not be kept: x is not a function.'],
])('failureWords of %s', (name, message, words) => {
	expect(failureWords({ name, message })).toBe(words);
});
