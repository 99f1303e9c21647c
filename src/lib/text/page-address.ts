/** Which addresses are one page, and which host a page is from. */

const ARCHIVED =
	/^https?:\/\/(?:web\.archive\.org\/web|archive\.\w+)\/(?:\d[\d.-]*\w*\/)?(?=https?:\/|[\w-]+\.[\w.-]+\/)/i;
const COUNTS_VISITORS = /^(?:utm_\w+|fbclid|gclid|yclid)$/;

/** The address of the page itself: without an archive around it, what counts visitors, and the words to mark in it. */
export function pageAddress(url: string): URL {
	// Archives write the inner address with one slash, or without its protocol.
	const bare = url
		.replace(ARCHIVED, '')
		.replace(/^(?:(https?):\/+)?/i, (_, protocol = 'https') => `${protocol}://`);
	const page = new URL(URL.canParse(bare) ? bare : url);
	for (const name of [...page.searchParams.keys()])
		if (COUNTS_VISITORS.test(name)) page.searchParams.delete(name);
	page.hash = page.hash.replace(/:~:.*$/, '');
	page.hostname = page.hostname.replace(/\.$/, '');
	return page;
}

/** An address without what makes no other page of it, to compare: protocol, `www`, a slash at the end. */
export function bareAddress(url: string): string {
	const { port, pathname, search, hash } = pageAddress(url);
	const path = `${pathname.replace(/\/+$/, '')}${search}${hash}`;
	return `${hostOf(url)}${/^(?:|80|443)$/.test(port) ? '' : `:${port}`}${path}`;
}

/** The host of a page in small letters, without `www` and port. */
export function hostOf(url: string): string {
	return pageAddress(url).hostname.replace(/^www\./, '');
}

/** The hosts that a page's host belongs to: itself, and each one above it. */
export function hostsAbove(host: string): string[] {
	const labels = host.split('.');
	return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
