/** What has to be true of every built page. Each check returns what is wrong; none throws. */
import { LAYER_ORDER, PAGE_POLICY, THEME_SCRIPT } from '../../src/lib/head/content-policy.ts';
import { addresses, withoutBase } from './site-files.ts';
import type { BuiltPage } from './site-files.ts';

/** One h1, a title, a description, a language and a canonical address. */
export function frameProblems({ path, $ }: BuiltPage): string[] {
	const parts = {
		h1: $('h1').length === 1 && $('h1').text().trim() !== '',
		title: ($('title').text() ?? '').length > 3,
		description: ($('meta[name=description]').attr('content') ?? '').length > 20,
		lang: $('html').attr('lang') === 'en' && $('html').attr('dir') === 'ltr',
		canonical: /^https:\/\//.test($('link[rel=canonical]').attr('href') ?? ''),
	};
	return Object.entries(parts).flatMap(([name, isRight]) => (isRight ? [] : [`${path}: ${name}`]));
}

/** The policy of the edition in one file, which holds its style and its font in itself. */
const ONE_FILE = /^default-src 'none'; .*font-src data:; img-src data:; style-src 'sha256-[^']+'$/;
const INLINE: Record<string, string> = { script: THEME_SCRIPT, style: LAYER_ORDER };

/** A content security policy before anything that it governs, the same on every page, and no inline code but what it names. */
export function policyProblems({ path, $ }: BuiltPage): string[] {
	const first = $('head').children().eq(1);
	const policy = first.attr('http-equiv') === 'content-security-policy' && first.attr('content');
	if (path === '/editions/off-the-list.html')
		return policy && ONE_FILE.test(policy) && $('script').length === 0 ? [] : [`${path}: policy`];
	const inline = $('script:not([src]):not([type$="json"]), style')
		.toArray()
		.filter((element) => $(element).text() !== INLINE[element.name]);
	return [
		...(policy === PAGE_POLICY ? [] : [`${path}: policy`]),
		...inline.map((element) => `${path}: inline ${element.name}`),
	];
}

/** The ids of a page, in order, doubled ones twice. */
export function idsOf({ $ }: BuiltPage): string[] {
	return $('[id]')
		.toArray()
		.map((element) => $(element).attr('id') ?? '');
}

/** Ids that stand on a page more than once. */
export function duplicateIds(page: BuiltPage): string[] {
	return idsOf(page)
		.filter((id, index, ids) => ids.indexOf(id) !== index)
		.map((id) => `${page.path}: ${id}`);
}

/** Links to pages and fragments that do not exist. */
export function brokenLinks(page: BuiltPage, idsByPath: Map<string, Set<string>>): string[] {
	const { path, $ } = page;
	return $('a[href], link[href], script[src], [popovertarget]')
		.toArray()
		.flatMap((element) => {
			const popover = $(element).attr('popovertarget');
			const href = popover
				? `#${popover}`
				: ($(element).attr('href') ?? $(element).attr('src') ?? '');
			if (/^(?:https?:|mailto:|data:)/.test(href)) return [];
			const [address = '', fragment] = href.split('#');
			const target = address.replace(/\?.*$/, '');
			if (target !== '' && !addresses.has(target)) return [`${path} → ${href}`];
			const ids = idsByPath.get(target === '' ? path : withoutBase(target));
			const isMissing = fragment && ids && !ids.has(decodeURIComponent(fragment));
			return isMissing ? [`${path} → ${href}`] : [];
		});
}

/** Files that a page would load from another host. */
export function externalFiles({ path, $ }: BuiltPage): string[] {
	return $(
		'script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], source, video, audio',
	)
		.toArray()
		.map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
		.filter((address) => !address.startsWith('/'))
		.map((address) => `${path}: ${address}`);
}
