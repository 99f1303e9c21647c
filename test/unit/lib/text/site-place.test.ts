import { expect, test } from 'vitest';
import { readBase, readSiteUrl } from '../../../../src/lib/text/site-place.ts';

test.each(['/', '/off-the-list', '/off-the-list/', '/a/b.c/~d_1'])('takes the path %s', (path) => {
	expect(readBase(path)).toBe(path);
});

test.each([
	'off-the-list',
	'',
	'//off',
	'/a//b',
	'/off?x=1',
	'/off#x',
	'/a b',
	'/<b>',
	'\\off',
	'/..',
	'/a/./b',
])('refuses the path "%s"', (path) => {
	expect(() => readBase(path)).toThrow(
		`BASE_PATH is "${path}". It must be a path that starts with one slash, of letters, digits, "-", "_", "." and "~", such as "/off-the-list".`,
	);
});

test('says why Git Bash on Windows hands over a path of the disk', () => {
	expect(() => readBase('C:/Program Files/Git/x')).toThrow(
		'Git Bash on Windows changes such paths: set MSYS_NO_PATHCONV=1.',
	);
});

test.each(['https://example.org', 'http://localhost:8080'])('takes the host %s', (url) => {
	expect(readSiteUrl(url)).toBe(url);
});

test.each(['example.org', 'https://example.org/path', 'ftp://example.org', 'javascript:x'])(
	'refuses the host "%s"',
	(url) => {
		expect(() => readSiteUrl(url)).toThrow(
			`SITE_URL is "${url}". It must be the address of a host, such as "https://example.org"; a path goes into BASE_PATH.`,
		);
	},
);
