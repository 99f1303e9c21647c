import { writePolicy } from './content-policy.ts';
import type { InlineHashes } from './content-policy.ts';

/** What every answer says. */
const ALWAYS = {
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
	'Permissions-Policy':
		'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};
/** Files whose names change with what is in them. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Files that other sites may read or show. */
const FOR_ALL = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
};
const OWN: [pattern: string, headers: Record<string, string>][] = [
	['/_astro/*', FOREVER],
	['/pagefind/fragment/*', FOREVER],
	['/pagefind/index/*', FOREVER],
	['/data/*', FOR_ALL],
	// It holds a policy of its own, all but what only a header can say.
	['/editions/off-the-list.html', { 'Content-Security-Policy': "frame-ancestors 'none'" }],
	['/feed.xml', FOR_ALL],
	['/feed.json', FOR_ALL],
	['/entries.xml', FOR_ALL],
	['/entries.json', FOR_ALL],
];

/** One rule: the answers to addresses that fit the pattern have these headers. */
export type HeaderRule = [pattern: string, headers: Record<string, string>];

/**
 * The headers of every answer of the site, by pattern of its path. Rules do not exclude each other; no header stands in two
 * that fit one path. Pages get the policy that they hold themselves, joined for all of one kind.
 *
 * @param pages every page by its path from the site's root, with its inline code
 * @param base the path that the site lives under, ending in a slash
 */
export function listHeaders(pages: Map<string, InlineHashes>, base: string): HeaderRule[] {
	const groups = new Map<string, InlineHashes>();
	for (const [path, { scripts, styles }] of pages) {
		const pattern = patternOf(path);
		const group = groups.get(pattern) ?? { scripts: [], styles: [] };
		groups.set(pattern, {
			scripts: [...new Set([...group.scripts, ...scripts])].sort(),
			styles: [...new Set([...group.styles, ...styles])].sort(),
		});
	}
	const policies = [...groups].map(([pattern, hashes]): HeaderRule => {
		const frames = pattern.startsWith('/embed/') ? '*' : "'none'";
		return [pattern, { 'Content-Security-Policy': writePolicy(hashes, frames) }];
	});
	const rules: HeaderRule[] = [['/*', ALWAYS], ...OWN, ...policies.sort()];
	return rules.map(([pattern, headers]) => [base + pattern.slice(1), headers]);
}

/** `/claims/crocus-toll/` is one of `/claims/*`; the home page and single files stand for themselves, and so does the page beside the editions. */
function patternOf(path: string): string {
	const folder = /^\/[^/]+\//.exec(path)?.[0];
	return folder === undefined || folder === '/editions/' ? path : `${folder}*`;
}

/** Writes the rules as Cloudflare Pages and Netlify read them in a file `_headers`. */
export function writeHeadersFile(rules: HeaderRule[]): string {
	return rules
		.map(([pattern, headers]) =>
			[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
				'\n',
			),
		)
		.join('\n\n')
		.concat('\n');
}

/** Reads the rules back from a file `_headers`. */
export function readHeadersFile(text: string): HeaderRule[] {
	return text
		.trim()
		.split('\n\n')
		.map((block): HeaderRule => {
			const [pattern = '', ...lines] = block.split('\n');
			const headers = lines.map((line) =>
				line
					.trim()
					.split(/: (.*)/s)
					.slice(0, 2),
			);
			return [pattern, Object.fromEntries(headers) as Record<string, string>];
		});
}

/** Writes the rules for nginx, to be included in its `http` block: one map for each header, and the headers. */
export function writeNginxHeaders(rules: HeaderRule[]): string {
	const names = [...new Set(rules.flatMap(([, headers]) => Object.keys(headers)))];
	return names
		.flatMap((name) => {
			const variable = `$off_the_list_${name.toLowerCase().replaceAll('-', '_')}`;
			const cases = rules.flatMap(([pattern, headers]) =>
				headers[name] === undefined ? [] : [`\t${nginxPattern(pattern)} "${headers[name]}";`],
			);
			return [
				`map $request_uri ${variable} {`,
				'\tdefault "";',
				...cases,
				'}',
				`add_header ${name} ${variable} always;`,
			];
		})
		.join('\n')
		.concat('\n');
}

/** nginx takes the first regular expression that fits; an exact path may be followed by a query. */
function nginxPattern(pattern: string): string {
	const path = pattern.replace(/\*$/, '').replaceAll('.', '\\.');
	return `"~^${path}${pattern.endsWith('*') ? '' : '(?:\\?|$)'}"`;
}

/** Writes the rules for Caddy, to be imported into the site's block. */
export function writeCaddyHeaders(rules: HeaderRule[]): string {
	return rules
		.map(([pattern, headers]) =>
			[
				`header ${pattern} {`,
				...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
				'}',
			].join('\n'),
		)
		.join('\n')
		.concat('\n');
}
