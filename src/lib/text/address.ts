/**
 * The address of a page of this site, for a build under any path.
 *
 * @param base the path that the site lives under, `/` or `/off-the-list`
 * @param path from the site's root, such as `/report/#the-toll`
 */
export function addressOf(base: string, path: string): string {
	return `${base.replace(/\/$/, '')}${path}`;
}
