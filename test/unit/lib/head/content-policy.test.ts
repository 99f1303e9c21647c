import { expect, test } from 'vitest';
import { PolicyError, addContentPolicy } from '../../../../src/lib/head/content-policy.ts';

const page = (head: string) => `<html><head><meta charset="utf-8">${head}</head></html>`;

test('names each inline script and style by its hash, once', () => {
	const html = addContentPolicy(
		page('<script type="module">go()</script><script type="module">go()</script><style></style>'),
		[],
	);
	// printf 'go()' | openssl dgst -sha256 -binary | base64
	expect(html).toContain(
		"script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='; ",
	);
	// The same of nothing at all.
	expect(html).toContain("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('stands before all that it governs, and allows neither inline code in general nor WebAssembly', () => {
	const html = addContentPolicy(page('<script src="/a.js"></script>'), []);
	expect(html).toMatch(
		/^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
	);
	expect(html).toContain("default-src 'none'");
	expect(html).not.toMatch(/unsafe|https?:/);
});

test('data is no script', () => {
	const html = addContentPolicy(page('<script type="application/ld+json">{}</script>'), []);
	expect(html).toContain("script-src 'self'; ");
});

test('refuses a page with an inline script that is not the site’s own', () => {
	expect(() => addContentPolicy(page('<script>steal()</script>'), ['mine()'])).toThrow(PolicyError);
	expect(() => addContentPolicy(page('<script>mine()</script>'), ['mine()'])).not.toThrow();
	expect(() => addContentPolicy('<html></html>', [])).toThrow(/no <meta charset/);
});
