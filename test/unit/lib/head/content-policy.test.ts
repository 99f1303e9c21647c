import { describe, expect, test } from 'vitest';
import {
	PolicyError,
	addPolicy,
	readInlineHashes,
	writePolicy,
} from '../../../../src/lib/head/content-policy.ts';

const page = (head: string) => `<html><head><meta charset="utf-8">${head}</head></html>`;

describe('readInlineHashes', () => {
	test('names each inline script and style by its hash, once', () => {
		const html = page(
			'<script type="module">go()</script><script type="module">go()</script><style></style>',
		);
		expect(readInlineHashes(html, [])).toEqual({
			// printf 'go()' | openssl dgst -sha256 -binary | base64
			scripts: ["'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"],
			// The same of nothing at all.
			styles: ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
		});
	});

	test('data is no script', () => {
		const html = page('<script type="application/ld+json">{}</script>');
		expect(readInlineHashes(html, []).scripts).toEqual([]);
	});

	test('refuses a page with an inline script that is not the site’s own', () => {
		expect(() => readInlineHashes(page('<script>steal()</script>'), ['mine()'])).toThrow(
			PolicyError,
		);
		expect(() => readInlineHashes(page('<script>mine()</script>'), ['mine()'])).not.toThrow();
	});
});

describe('writePolicy', () => {
	test('allows neither inline code in general nor WebAssembly, and asks for Trusted Types', () => {
		const policy = writePolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });
		expect(policy).toMatch(/^default-src 'none'; /);
		expect(policy).toContain("script-src 'self' 'sha256-a'; style-src 'self' 'sha256-b'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe|https?:|frame-ancestors/);
	});

	test('says in a header who may frame a page', () => {
		expect(writePolicy({ scripts: [], styles: [] }, "'none'")).toMatch(/; frame-ancestors 'none'$/);
	});
});

describe('addPolicy', () => {
	test('puts the policy before all that it governs', () => {
		expect(addPolicy(page('<script src="/a.js"></script>'), "default-src 'none'")).toBe(
			page(
				`<meta http-equiv="content-security-policy" content="default-src 'none'"><script src="/a.js"></script>`,
			),
		);
	});

	test('gives a page that only leads on its encoding and policy too', () => {
		const title = '<title>Redirecting to: /a/</title>';
		expect(addPolicy(`<!doctype html>${title}`, "default-src 'none'")).toBe(
			`<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'">${title}`,
		);
	});

	test('refuses a page that has no place for it', () => {
		expect(() => addPolicy('<html></html>', '')).toThrow(
			'has no <meta charset="utf-8"> at its top',
		);
	});
});
