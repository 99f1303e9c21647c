/**
 * Reads from a built page what the sitemap says of it. Nothing for a page that asks not to be indexed,
 * as embeds and redirects do, or that is a part or a copy of another: its canonical address is not its own.
 *
 * @param address the whole address that the page is served at
 * @returns the day of its last change or check, `YYYY-MM-DD`, where the page says one
 */
export function readSitemapPage(
	html: string,
	address: string,
): { modified: string | undefined } | undefined {
	const head = html.slice(0, html.indexOf('</head>'));
	if (/<meta name="robots" content="noindex/.test(head)) return undefined;
	const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
	if (canonical !== address) return undefined;
	return { modified: /<meta property="article:modified_time" content="([^"]*)"/.exec(head)?.[1] };
}
