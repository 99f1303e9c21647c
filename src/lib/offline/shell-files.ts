const SCRIPT = /_astro\/[\w.-]+\.js/g;
const STYLE = /_astro\/[\w.-]+\.(?:css|woff2)/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)/g;
/** What a script may load later is not needed at first, but for the notification at the foot of the window. */
const LATER_IMPORT = /\bimport\(\s*["'`]\.\/(notices\.[\w.-]+\.js)/g;

/**
 * The files that a page needs before it works: itself, its scripts with all that they import at once, its style and its font.
 *
 * @param page its path from the site's root, without a slash at its beginning
 * @param read gives the text of a built file by its path
 */
export function listShellFiles(page: string, read: (path: string) => string): string[] {
	const html = read(`${page}index.html`);
	const scripts = new Set<string>();
	const visit = (path: string) => {
		if (scripts.has(path)) return;
		scripts.add(path);
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		for (const pattern of [STATIC_IMPORT, LATER_IMPORT])
			for (const [, name = ''] of read(path).matchAll(pattern)) visit(folder + name);
	};
	for (const [path] of html.matchAll(SCRIPT)) visit(path);
	return [page, ...[...scripts].sort(), ...new Set(html.match(STYLE))];
}
