import postcss from 'postcss';
import type { AtRule } from 'postcss';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const SCOPE = /data-astro-cid-[a-z0-9]+/g;
/** Rules without a scope that only some pages need, by what a page that does has in it. */
const OPTIONAL: [selector: RegExp, mark: string][] = [
	[/footnote/, 'footnote'],
	[/\bimg\b/, '<img'],
	[/\.rows/, 'class="scroller rows'],
	[/\.stacks/, 'rows stacks'],
];
const pruned = new Map<string, string>();

/**
 * Joins the styles of a page into one element with short names for their scopes, and leaves out the rules of components that are not on it.
 * Astro gives all pages of one route the styles of every component that any of them may use.
 *
 * @param html a built page
 * @returns the page with one style element, where its first one stood
 */
export function gatherStyles(html: string): string {
	const css = [...html.matchAll(STYLE)].map(([, text = '']) => text).join('');
	if (css === '') return html;
	const body = html.replace(STYLE, '');
	const scopes = new Set(body.match(SCOPE));
	const absent = OPTIONAL.filter(([, mark]) => !body.includes(mark)).map(([selector]) => selector);
	const key = [css, ...[...scopes].sort(), ...absent].join('\0');
	let style = pruned.get(key);
	if (style === undefined) pruned.set(key, (style = prune(css, scopes, absent)));
	let isFirst = true;
	const gathered = html.replace(STYLE, () => {
		if (!isFirst) return '';
		isFirst = false;
		return `<style>${style}</style>`;
	});
	return shortenScopes(gathered);
}

/** Leaves out the rules whose scope is not among those of the page, and those for what is absent from it. */
function prune(css: string, scopes: Set<string>, absent: RegExp[]): string {
	const root = postcss.parse(css);
	root.walkRules((rule) => {
		const kept = rule.selectors.filter(
			(selector) =>
				(selector.match(SCOPE) ?? []).every((scope) => scopes.has(scope)) &&
				!absent.some((pattern) => pattern.test(selector)),
		);
		if (kept.length === 0) rule.remove();
		else if (kept.length < rule.selectors.length) rule.selectors = kept;
	});
	const blocks: AtRule[] = [];
	root.walkAtRules((rule) => void blocks.push(rule));
	// From the inside out, since what holds only empty blocks is empty too.
	for (const block of blocks.reverse()) if (block.nodes?.length === 0) block.remove();
	return root.toString();
}

/** Gives the scopes of a page names of one or two letters: theirs do not compress, and there are hundreds of them. */
function shortenScopes(html: string): string {
	const names = new Map<string, string>();
	return html.replace(SCOPE, (scope) => {
		const name = names.get(scope) ?? `data-${names.size.toString(36)}`;
		names.set(scope, name);
		return name;
	});
}
