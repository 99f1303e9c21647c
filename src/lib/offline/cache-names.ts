/** The caches of one site. Two sites under one host have caches of their own. */
export interface CacheNames {
	/** What the worker needs to answer without a connection: the page about it, with script and font. One for each version. */
	shell: string;
	/** Pages, data and search as they were last read. */
	visited: string;
	/** Files that never change under their name. */
	lasting: string;
	/** The whole site, at the reader's request. */
	kept: string;
}

/** Raise it when copies of an earlier version can no longer be read. */
const FORMAT = 1;

/**
 * Names the caches of a site.
 *
 * @param scope where it lives, as an address or a path that ends in a slash
 * @param version of the site; only the worker knows its own
 */
export function nameCaches(scope: string, version = ''): CacheNames {
	const start = prefixOf(scope);
	return {
		shell: `${start}shell ${version}`,
		visited: `${start}visited ${FORMAT}`,
		lasting: `${start}lasting ${FORMAT}`,
		kept: `${start}kept ${FORMAT}`,
	};
}

/** Of all caches of a host, those that this site made and no longer uses. */
export function findOldCaches(all: string[], scope: string, current: CacheNames): string[] {
	const used: string[] = Object.values(current);
	return all.filter((name) => name.startsWith(prefixOf(scope)) && !used.includes(name));
}

function prefixOf(scope: string): string {
	return `off-the-list ${new URL(scope, 'https://site.invalid').pathname} `;
}
