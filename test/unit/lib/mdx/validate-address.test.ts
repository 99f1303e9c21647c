import { describe, expect, test } from 'vitest';
import { diagnoseIn } from '../../../../src/lib/diagnostics/diagnostic.ts';
import { validateAddress } from '../../../../src/lib/mdx/validate-address.ts';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';

const validate = (url: string) =>
	validateAddress(url, { start: 0, end: url.length }, diagnoseIn({ path: 'a.mdx', text: url }));

describe('validateAddress', () => {
	test.each([
		'claim:crocus-toll',
		'/report/',
		'/report/#the-toll',
		'/data/ledger.json',
		'#какой-дом',
		'https://example.org/a?b=c%20d#e',
		'https://example.org:8443/',
		'https://xn--e1afmkfd.example/',
		'mailto:desk@example.org',
	])('lets through %j', (url) => {
		expect(validate(url)).toEqual([]);
	});

	test.each([
		'',
		'javascript:alert(1)',
		'JaVaScRiPt:x',
		' javascript:x',
		'java\tscript:x',
		'javascript%3Ax',
		'data:text/html,x',
		'vbscript:x',
		'file:///etc/passwd',
		'ftp://example.org/',
		'http://example.org/',
		'//example.org/',
		'\\\\example.org',
		'/\\example.org',
		'https:example.org',
		'https:/example.org',
		'https:\\\\example.org',
		'https:///example.org',
		'HTTPS://example.org/',
		'https://user@example.org/',
		'https://user:word@example.org/',
		'https://exаmple.org/',
		'https://ex%61mple.org/',
		'https://example.org\\@evil.example/',
		'https://example.org/a b',
		'https://127.0.0.1/',
		'https://localhost/',
		'mailto:a@example.org?bcc=b@example.org',
		'mailto:a',
		'/report/../x',
		'/%2e%2e/',
		'./other.mdx',
		'report/',
		'?q=a',
		'CLAIM:crocus-toll',
	])('refuses %j', (url) => {
		expect(validate(url).map(({ rule }) => rule)).toEqual(['refused-address']);
	});

	test('says what to write instead of a host in other letters', () => {
		expect(validate('https://exаmple.org/')[0]).toMatchObject({
			rule: 'refused-address',
			message: 'Content cannot link to "https://exаmple.org/".',
			hint: 'Write the host with plain letters; a name in other letters has a form that begins with "xn--".',
		});
	});
});

test.each([
	'[a](javascript&colon;x)',
	'[a](&#106;avascript:x)',
	'[a](j\\avascript:x)',
	'[a](<java script:x>)',
])('%s is validated as the parser reads it', (source) => {
	expect(parseProse(source).diagnostics.map(({ rule }) => rule)).toEqual(['refused-address']);
});
