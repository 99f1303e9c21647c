import { trustHtml } from '../site/trusted-types.client.ts';

const read = new Map<string, Promise<Document>>();

/**
 * The text of another page of the site, without its head and its scripts. Each page is asked for once.
 *
 * @throws when it cannot be had
 */
export function readPage(path: string): Promise<Document> {
	const page = read.get(path) ?? fetchPage(path);
	read.set(path, page);
	page.catch(() => read.delete(path));
	return page;
}

async function fetchPage(path: string): Promise<Document> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const html = await response.text();
	const [main] = /<main.*<\/main>/s.exec(html) ?? [];
	// What stands between the reader and the host may answer for it, with a page of its own.
	if (main === undefined) throw new Error(`${path} is not a page of this site.`);
	return new DOMParser().parseFromString(trustHtml(main), 'text/html');
}
