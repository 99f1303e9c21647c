import { createHash } from 'node:crypto';

/**
 * What every page may load: only what the site itself serves. Search runs WebAssembly, but in a worker, which has
 * the policy of its own file and not that of the page: so no page needs `wasm-unsafe-eval`.
 * https://www.w3.org/TR/CSP3/#directive-worker-src
 */
const DIRECTIVES = [
	"default-src 'none'",
	"base-uri 'none'",
	"connect-src 'self'",
	"font-src 'self'",
	"form-action 'self'",
	"img-src 'self' data:",
	"manifest-src 'self'",
	"object-src 'none'",
	"worker-src 'self'",
];

const HEAD = '<meta charset="utf-8">';
const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** A page whose inline scripts are not the site's own. */
export class PolicyError extends Error {
	override name = 'PolicyError';
}

/**
 * Puts the content security policy at the top of a page, before anything that it governs.
 *
 * @param html a built page
 * @param ownScripts classic inline scripts that the site itself writes; modules are the build's
 * @throws PolicyError when the page has another inline script, or no place for the policy
 */
export function addContentPolicy(html: string, ownScripts: readonly string[]): string {
	const scripts = [...html.matchAll(SCRIPT)]
		.map(([, attributes = '', code = '']) => ({ attributes, code }))
		.filter(({ attributes }) => !/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes));
	const stray = scripts.find(
		({ attributes, code }) => !attributes.includes('type="module"') && !ownScripts.includes(code),
	);
	if (stray !== undefined)
		throw new PolicyError(`has an inline script that is not the site's own: ${stray.code}`);
	const styles = [...html.matchAll(STYLE)].map(([, code = '']) => code);
	const policy = [
		...DIRECTIVES,
		["script-src 'self'", ...hashes(scripts.map(({ code }) => code))].join(' '),
		["style-src 'self'", ...hashes(styles)].join(' '),
	].join('; ');
	if (!html.includes(HEAD)) throw new PolicyError(`has no ${HEAD} at its top`);
	return html.replace(
		HEAD,
		() => `${HEAD}<meta http-equiv="content-security-policy" content="${policy}">`,
	);
}

function hashes(codes: string[]): string[] {
	const all = codes.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
	return [...new Set(all)];
}
