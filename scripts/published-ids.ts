import { readFileSync, writeFileSync } from 'node:fs';

/** Where the ids stand that readers may have bookmarked or cited: a kind and an id a line. */
export const PUBLISHED_IDS_FILE = 'test/published-ids.txt';

/** The lines of the list. */
export function readPublishedIds(): string[] {
	return readFileSync(PUBLISHED_IDS_FILE, 'utf8').split('\n').filter(Boolean);
}

/** Adds lines to the list, in its order. */
export function addPublishedIds(lines: string[]): void {
	const all = new Set([...readPublishedIds(), ...lines]);
	writeFileSync(PUBLISHED_IDS_FILE, `${[...all].sort().join('\n')}\n`);
}
