import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../../src/lib/text/read-settings.ts';

const read = (name: string, value: string) => readSettings({ [name]: value });
/** What is said when each is wrong. */
const RULES = {
	SITE_URL: 'the address of a host, such as "https://example.org"; a path goes into BASE_PATH.',
	BASE_PATH:
		'a path that starts with one slash, of letters, digits, "-", "_", "." and "~", such as "/off-the-list".',
	REPOSITORY_URL:
		'the https address of the repository’s page, such as "https://github.com/NAME/REPOSITORY", without ".git" and without a password; or empty.',
	CONTACT: 'a mail address, such as "corrections@example.org", or the https address of a page.',
	PORT: 'a number from 0 to 65535; with 0 any free port is taken.',
	PRECOMPRESS: '1 for yes, or 0 for no.',
};

test('has a usual value for every setting', () => {
	expect(readSettings({})).toEqual({
		settings: {
			url: 'https://off-the-list.example',
			base: '/',
			repository: '',
			contact: 'corrections@off-the-list.example',
			port: 4321,
			isPrecompressed: false,
		},
		problems: [],
	});
});

test.each([
	['SITE_URL', 'http://localhost:8080/', { url: 'http://localhost:8080' }],
	['SITE_URL', 'https://A.Example', { url: 'https://a.example' }],
	['BASE_PATH', '/off-the-list', { base: '/off-the-list' }],
	['BASE_PATH', '/off-the-list/', { base: '/off-the-list/' }],
	['BASE_PATH', '/a/b.c/~d_1', { base: '/a/b.c/~d_1' }],
	['REPOSITORY_URL', 'https://a.example/b/c/', { repository: 'https://a.example/b/c' }],
	['REPOSITORY_URL', '', { repository: '' }],
	['CONTACT', 'corrections@example.org', { contact: 'corrections@example.org' }],
	['CONTACT', 'https://example.org/write', { contact: 'https://example.org/write' }],
	['PORT', '0', { port: 0 }],
	['PORT', '65535', { port: 65_535 }],
	['PRECOMPRESS', '1', { isPrecompressed: true }],
	['PRECOMPRESS', '', { isPrecompressed: false }],
])('takes %s=%s', (name, value, setting) => {
	const { settings, problems } = read(name, value);
	expect(problems).toEqual([]);
	expect(settings).toMatchObject(setting);
});

test.each([
	...['', 'example.org', 'https://example.org/path', 'https://example.org?', 'ftp://example.org'],
	...['https://me:secret@example.org', 'javascript:x'],
])('refuses the host "%s"', (value) => {
	expect(read('SITE_URL', value).problems).toEqual([
		`SITE_URL is "${value}". It must be ${RULES.SITE_URL}`,
	]);
});

test.each([
	...['', 'off-the-list', '//off', '/a//b', '/off?x=1', '/off#x', '/a b', '/<b>', '\\off', '/..'],
	...['/a/./b', '/~jane/список', 'https://example.org/off'],
])('refuses the path "%s"', (value) => {
	expect(read('BASE_PATH', value).problems).toEqual([
		`BASE_PATH is "${value}". It must be ${RULES.BASE_PATH}`,
	]);
});

test('says why Git Bash on Windows hands over a path of the disk', () => {
	expect(read('BASE_PATH', 'C:/Program Files/Git/x').problems[0]).toContain(
		'Git Bash on Windows makes a path of the disk of it: set MSYS_NO_PATHCONV=1.',
	);
});

test.each([
	...['git@github.com:name/off.git', 'https://github.com/name/off.git', 'https://github.com'],
	...['name/off', 'javascript:alert(1)', 'https://me:token@a.example/b', 'https://a.example/b?c'],
])('refuses the repository "%s"', (value) => {
	expect(read('REPOSITORY_URL', value).problems).toEqual([
		`REPOSITORY_URL is "${value}". It must be ${RULES.REPOSITORY_URL}`,
	]);
});

test.each(['', 'abc', '-1', '65536', '80.5', '4321x', '0x50'])('refuses the port "%s"', (value) => {
	expect(read('PORT', value).problems).toEqual([`PORT is "${value}". It must be ${RULES.PORT}`]);
});

test.each(['true', 'yes', '2'])('refuses the switch "%s"', (value) => {
	expect(read('PRECOMPRESS', value).problems).toEqual([
		`PRECOMPRESS is "${value}". It must be ${RULES.PRECOMPRESS}`,
	]);
});

test('names every wrong setting at once', () => {
	const wrong = Object.fromEntries(Object.keys(RULES).map((name) => [name, '?']));
	expect(readSettings(wrong).problems).toEqual(
		Object.entries(RULES).map(([name, rule]) => `${name} is "?". It must be ${rule}`),
	);
});

test.each([
	'',
	'a@b',
	'Jane <a@b.example>',
	'a@b.example?cc=x',
	'mailto:a@b.example',
	'http://a.example/',
])('refuses the contact "%s"', (value) => {
	expect(read('CONTACT', value).problems).toEqual([
		`CONTACT is "${value}". It must be ${RULES.CONTACT}`,
	]);
});

describe('a site on a host of the world', () => {
	const url = { SITE_URL: 'https://example.org' };

	test('is refused without a place where readers report errors', () => {
		expect(readSettings(url).problems).toEqual([
			'CONTACT is missing: readers of a published site report errors somewhere. Set REPOSITORY_URL to the repository’s page, or CONTACT to a mail address or to the https address of a page.',
		]);
	});

	test.each([
		{ CONTACT: 'corrections@example.org' },
		{ REPOSITORY_URL: 'https://github.com/name/off-the-list' },
	])('is built with %o', (place) => {
		expect(readSettings({ ...url, ...place })).toMatchObject({
			problems: [],
			settings: { url: 'https://example.org' },
		});
	});
});

test.each([
	'http://localhost:4321',
	'http://127.0.0.1:80',
	'https://off-the-list.example',
	'https://a.test',
])('a site on %s is for this machine, and needs no such place', (url) => {
	expect(readSettings({ SITE_URL: url }).problems).toEqual([]);
});
