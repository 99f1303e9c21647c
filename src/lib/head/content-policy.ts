import { createHash } from 'node:crypto';

/** Runs before anything is painted: puts the reader's own choice of theme on the page, so that no other one flashes. */
export const THEME_SCRIPT = `try{let t=localStorage.theme;if(/^(dark|light)$/.test(t))document.documentElement.dataset.theme=t}catch{}`;

/** The order in which styles win, whatever the order in which they load. */
export const LAYER_ORDER = '@layer tokens,base,component,print;';

/**
 * What every page may load: only what the site itself serves, and of inline code the two texts above. Search runs
 * WebAssembly, but in a worker, which has the policy of its own file and not that of the page: so no page needs
 * `wasm-unsafe-eval`. https://www.w3.org/TR/CSP3/#directive-worker-src
 *
 * Text becomes HTML or the address of a script only through the policies named here (https://www.w3.org/TR/trusted-types/):
 * `off-the-list` reads HTML that the site wrote, `off-the-list-worker` names the service worker, and `default` admits the
 * one worker that Pagefind starts by a plain text.
 *
 * Each page says it itself (`layouts/Document.astro`); `public/_headers` and `docs/hosting.md` repeat it for hosts, with who may
 * show the page in a frame, which only a header can say.
 */
export const PAGE_POLICY = [
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
	`script-src 'self' ${hashOf(THEME_SCRIPT)}`,
	`style-src 'self' ${hashOf(LAYER_ORDER)}`,
].join('; ');

/** An inline script or style as a policy names it. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(code: string): string {
	return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
