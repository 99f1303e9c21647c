const SCRIPT = /<script[^>]*\ssrc="([^"]+)"/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;

/**
 * The files that a page needs before it can speak: itself, its scripts with all that they import at once, and its font.
 *
 * @param page its path from the site's root, without a slash at its beginning
 * @param base the path that the site lives under, ending in a slash
 * @param read gives the text of a built file by its path
 */
export function listShellFiles(
	page: string,
	base: string,
	read: (path: string) => string,
): string[] {
	const html = read(`${page}index.html`);
	const found = new Set<string>();
	const visit = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		for (const [, name = ''] of read(path).matchAll(STATIC_IMPORT)) visit(folder + name);
	};
	for (const [, address = ''] of html.matchAll(SCRIPT)) visit(address.slice(base.length));
	const fonts = [...html.matchAll(/<link[^>]*\shref="([^"]+\.woff2)"/g)];
	return [page, ...[...found].sort(), ...fonts.map(([, url = '']) => url.slice(base.length))];
}
