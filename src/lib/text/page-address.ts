/** Which addresses are one page, and which host a page is from. */

const ARCHIVED =
	/^https?:\/\/(?:(?:web|wayback)\.archive\.org\/(?:web|save)|(?:archive\.org|arquivo\.pt)\/wayback|archive\.\w+)\/(?:(?:\d[\d.-]*\w*\/)?(?=https?:\/|[\w-]+\.[\w.-]+\/)|\w+\/(?=https?:\/))/i;
const COUNTS_VISITORS = /^(?:(?:utm|at)_\w+|fbclid|gclid|yclid|msclkid|igshid|mc_[ce]id|_ga)$/i;

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

/** An address without what makes no other page of it, to compare: protocol, `www`, doubled slashes, and how it is written. */
export function bareAddress(url: string): string {
	const page = pageAddress(url);
	page.searchParams.sort();
	const { port, pathname, search, hash } = page;
	const path = pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
	const host = hostOf(url).replace(/^(?:www\d|m|mobile|amp)\.(?=[^.]+\.)/, '');
	const plain = `${path}${search}${hash}`.replace(/%[0-9a-f]{2}/gi, decodePlain);
	return `${host}${/^(?:|80|443)$/.test(port) ? '' : `:${port}`}${plain}`;
}

/** A letter or digit that is escaped without need: `%69` is `i`. */
function decodePlain(code: string): string {
	const character = String.fromCharCode(parseInt(code.slice(1), 16));
	return /[\w.~-]/.test(character) ? character : code.toUpperCase();
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
