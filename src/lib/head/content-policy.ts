import { createHash } from 'node:crypto';

/**
 * What every page may load: only what the site itself serves. Search runs WebAssembly, but in a worker, which has
 * the policy of its own file and not that of the page: so no page needs `wasm-unsafe-eval`.
 * https://www.w3.org/TR/CSP3/#directive-worker-src
 *
 * Text becomes HTML or the address of a script only through the policies named here (https://www.w3.org/TR/trusted-types/):
 * `off-the-list` reads HTML that the site wrote, `off-the-list-worker` names the service worker, and `default` admits the
 * one worker that Pagefind starts by a plain text.
 */
const DIRECTIVES = [
	"default-src 'none'",
	"base-uri 'none'",
	"connect-src 'self'",
	"font-src 'self'",
	"form-action 'self'",
	"img-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"require-trusted-types-for 'script'",
	'trusted-types off-the-list off-the-list-worker default',
];

const HEAD = '<meta charset="utf-8">';
/** Astro's page for an address that has moved, which has no head of ours. */
const REDIRECT = /^<!doctype html>(?=<title>Redirecting to: )/;
const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** A page whose inline scripts are not the site's own. */
export class PolicyError extends Error {
	override name = 'PolicyError';
}

/** The inline code of a page, as the hashes that a policy names. */
export interface InlineHashes {
	scripts: string[];
	styles: string[];
}

/**
 * Reads the inline scripts and styles of a page.
 *
 * @param html a built page
 * @param ownScripts classic inline scripts that the site itself writes; modules are the build's
 * @throws PolicyError when the page has another inline script
 */
export function readInlineHashes(html: string, ownScripts: readonly string[]): InlineHashes {
	const scripts = [...html.matchAll(SCRIPT)]
		.map(([, attributes = '', code = '']) => ({ attributes, code }))
		.filter(({ attributes }) => !/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes));
	const stray = scripts.find(
		({ attributes, code }) => !attributes.includes('type="module"') && !ownScripts.includes(code),
	);
	if (stray !== undefined)
		throw new PolicyError(`It has an inline script that is not the site's own: ${stray.code}`);
	return {
		scripts: hashAll(scripts.map(({ code }) => code)),
		styles: hashAll([...html.matchAll(STYLE)].map(([, code = '']) => code)),
	};
}

/**
 * Writes the content security policy of pages with this inline code.
 *
 * @param frames who may show the pages in a frame; only a header can say it, so it is left out of the page itself
 */
export function writePolicy({ scripts, styles }: InlineHashes, frames?: "'none'" | '*'): string {
	return [
		...DIRECTIVES,
		["script-src 'self'", ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		...(frames === undefined ? [] : [`frame-ancestors ${frames}`]),
	].join('; ');
}

/**
 * Puts a content security policy at the top of a page, before anything that it governs.
 *
 * @param built a built page, or one that leads to where a page is now
 * @throws PolicyError when there is no place for it
 */
export function addPolicy(built: string, policy: string): string {
	const html = built.replace(REDIRECT, `$&${HEAD}`);
	if (!html.includes(HEAD)) throw new PolicyError(`It has no ${HEAD} at its top.`);
	return html.replace(
		HEAD,
		() => `${HEAD}<meta http-equiv="content-security-policy" content="${policy}">`,
	);
}

function hashAll(codes: string[]): string[] {
	const all = codes.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
	return [...new Set(all)];
}
