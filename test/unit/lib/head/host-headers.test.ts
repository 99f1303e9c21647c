import { expect, test } from 'vitest';
import { listHeaders, writeHeadersFile } from '../../../../src/lib/head/host-headers.ts';

const pages = new Map([
	['/', { scripts: ["'sha256-a'"], styles: [] }],
	['/claims/one/', { scripts: [], styles: ["'sha256-b'"] }],
	['/claims/two/', { scripts: [], styles: ["'sha256-c'"] }],
	['/embed/chart/', { scripts: [], styles: [] }],
]);
const rules = new Map(listHeaders(pages, '/off-the-list/'));
const policyOf = (pattern: string) => rules.get(pattern)?.['Content-Security-Policy'] ?? '';

test('joins the policies of the pages of one kind', () => {
	expect(policyOf('/off-the-list/claims/*')).toContain("style-src 'self' 'sha256-b' 'sha256-c'");
	expect(policyOf('/off-the-list/')).toContain("script-src 'self' 'sha256-a'");
});

test('lets only embeds be framed', () => {
	expect(policyOf('/off-the-list/embed/*')).toContain('frame-ancestors *');
	expect(policyOf('/off-the-list/claims/*')).toContain("frame-ancestors 'none'");
});

test('keeps files for ever whose names change with them', () => {
	expect(rules.get('/off-the-list/_astro/*')?.['Cache-Control']).toContain('immutable');
});

test('no header stands in two rules that fit one path', () => {
	const named = [...rules].flatMap(([pattern, headers]) =>
		Object.keys(headers).map((name) => ({ name, pattern })),
	);
	const clashes = named.filter(({ name, pattern }) =>
		named.some(
			(other) =>
				other.name === name &&
				other.pattern !== pattern &&
				pattern.endsWith('*') &&
				other.pattern.startsWith(pattern.slice(0, -1)),
		),
	);
	expect(clashes).toEqual([]);
});

test('writes what Cloudflare Pages and Netlify read', () => {
	expect(
		writeHeadersFile([
			['/*', { 'X-One': '1', 'X-Two': '2' }],
			['/a', { 'X-Three': '3' }],
		]),
	).toBe('/*\n  X-One: 1\n  X-Two: 2\n\n/a\n  X-Three: 3\n');
});
