/**
 * The address of a page of this site, for a build under any path.
 *
 * @param base the path that the site lives under, `/` or `/off-the-list`
 * @param path from the site's root, such as `/report/#the-toll`
 */
export function addressOf(base: string, path: string): string {
	return `${base.replace(/\/$/, '')}${path}`;
}

/** Where a build lives: its host, and the path under it. */
export interface SitePlace {
	/** `https://off-the-list.example` */
	url: string;
	/** `/` or `/off-the-list` */
	base: string;
}

/** The whole address of a page of this site, with its host: for what is read away from the site. */
export function wholeAddressOf({ url, base }: SitePlace, path: string): string {
	return new URL(addressOf(base, path), url).href;
}
