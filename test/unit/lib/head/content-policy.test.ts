import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE_POLICY } from '../../../../src/lib/head/content-policy.ts';

test('the policy of pages allows neither inline code in general nor WebAssembly, and asks for Trusted Types', () => {
	expect(PAGE_POLICY).toMatch(/^default-src 'none'; /);
	// printf '@layer tokens,base,component,print;' | openssl dgst -sha256 -binary | base64
	expect(PAGE_POLICY).toMatch(
		/; style-src 'self' 'sha256-E0fQq5FdMZTLIAPgniYmX10vBgoKQUeODd\+WCUz0xhk='$/,
	);
	expect(PAGE_POLICY).toContain("require-trusted-types-for 'script'");
	expect(PAGE_POLICY).not.toMatch(/unsafe|https?:|frame-ancestors/);
});

test.each(['public/_headers', 'docs/hosting.md'])('%s gives hosts the policy of pages', (file) => {
	const policies = readFileSync(file, 'utf8').match(/default-src [^"\n]+/g) ?? [];
	expect(policies.length).toBeGreaterThan(1);
	expect(
		policies.filter((policy) => !policy.startsWith(`${PAGE_POLICY}; frame-ancestors `)),
	).toEqual([]);
});
