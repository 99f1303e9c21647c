import postcss from 'postcss';
import type { AtRule, Root } from 'postcss';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const SCOPE = /data-astro-cid-[a-z0-9]+/g;
/** Rules without a scope that only some pages need, by what a page that does has in it. */
const OPTIONAL: [selector: RegExp, mark: string][] = [
	[/footnote/, 'footnote'],
	[/\bimg\b/, '<img'],
	[/\.rows/, 'class="scroller rows'],
	[/\.stacks/, 'rows stacks'],
];
const pruned = new Map<string, PageStyle>();

/** The rules of a page for screens, and those for paper. */
interface PageStyle {
	screen: string;
	paper: string;
}

/**
 * Joins the styles of a page into one element with short names for their scopes, and leaves out the rules of components that are not on it.
 * Astro gives all pages of one route the styles of every component that any of them may use.
 *
 * @param html a built page
 * @returns the page with one style element, where its first one stood, and its rules for paper, which only a printer waits for
 */
export function gatherStyles(html: string): { html: string; paper: string } {
	const css = [...html.matchAll(STYLE)].map(([, text = '']) => text).join('');
	if (css === '') return { html, paper: '' };
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
		return `<style>${style.screen}</style>`;
	});
	const [page = '', paper = ''] = shortenScopes(`${gathered}\0${style.paper}`).split('\0');
	return { html: page, paper };
}

/** Leaves out the rules whose scope is not among those of the page, and those for what is absent from it. */
function prune(css: string, scopes: Set<string>, absent: RegExp[]): PageStyle {
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
	const paper = takePaper(root);
	const blocks: AtRule[] = [];
	root.walkAtRules((rule) => void blocks.push(rule));
	// From the inside out, since what holds only empty blocks is empty too.
	for (const block of blocks.reverse()) if (block.nodes?.length === 0) block.remove();
	return { screen: root.toString(), paper };
}

/** Takes the rules for paper out of a style sheet. Each keeps its layer. */
function takePaper(root: Root): string {
	const taken: string[] = [];
	root.walkAtRules(/^(?:media|page)$/, (rule) => {
		if (rule.name === 'media' && rule.params !== 'print') return;
		const text = rule.name === 'page' ? String(rule) : (rule.nodes ?? []).join('');
		const layer = rule.parent?.type === 'atrule' ? (rule.parent as AtRule).params : '';
		if (text !== '') taken.push(`@layer ${layer}{${text}}`);
		rule.remove();
	});
	return taken.join('');
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
