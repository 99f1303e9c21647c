import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { revisionOf } from '../../../src/integrations/write-file.ts';
import { writePages } from '../../../src/integrations/write-page.ts';
import type { PageFacts } from '../../../src/integrations/write-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'off-the-list-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, body: string) =>
	writePages([
		{
			path,
			html: new TextEncoder().encode(
				`<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body>`,
			),
			place: { url: 'https://off-the-list.example', base: '/' },
			sizes: { 'off-the-list.html': 1, 'off-the-list.epub': 1 },
			notice: undefined,
			folder,
		},
	])[0];

test.each([
	['/', 'index.html'],
	['/report/', 'report/index.html'],
	['/404.html', '404.html'],
])('the page at %s is written to %s, and told of as it stands there', (path, name) => {
	const facts = write(path, 'Слова') as PageFacts;
	const file = join(folder, name);
	expect(facts.file).toBe(file);
	expect(readFileSync(file, 'utf8')).toContain('<body>Слова</body>');
	expect(facts.written).toEqual({
		bytes: statSync(file).size,
		revision: revisionOf(readFileSync(file)),
	});
});

test('a page that cannot be finished is named, and says why', () => {
	expect(String(write('/report/', '<script>alert(1)</script>'))).toMatch(
		/^Error: The page \/report\/ could not be finished: It has an inline script/,
	);
});

test('a page is never written over another file of the site', () => {
	write('/people/', 'first');
	expect(String(write('/people/', 'second'))).toMatch(
		/could not be finished: Two files of the site have the same address: .*people\/index\.html is there already/,
	);
	expect(readFileSync(join(folder, 'people/index.html'), 'utf8')).toContain('first');
});
