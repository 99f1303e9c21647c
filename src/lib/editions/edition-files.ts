/** The files of the editions, by their names in `/editions/`. */
export const EDITIONS = ['off-the-list.html', 'off-the-list.epub'] as const;
export type EditionName = (typeof EDITIONS)[number];

/** What stands on a page for the size of a file that is only made after the pages. */
export function sizeMark(name: EditionName): string {
	return `[size of ${name}]`;
}
