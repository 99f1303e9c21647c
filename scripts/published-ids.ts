/** Where the ids stand that readers may have bookmarked or cited: a kind and an id a line. */
export const PUBLISHED_IDS_FILE = 'test/published-ids.txt';

/** The lines of the list. */
export function readPublishedIds(text: string): string[] {
	return text.split('\n').filter(Boolean);
}

/** The list with more lines, in its order. */
export function addPublishedIds(text: string, lines: string[]): string {
	const all = new Set([...readPublishedIds(text), ...lines]);
	return `${[...all].sort().join('\n')}\n`;
}
