/** The files of the editions, by their names in `/editions/`. */
export const EDITIONS = ['off-the-list.html', 'off-the-list.epub'] as const;
export type EditionName = (typeof EDITIONS)[number];
/** How large each is, in bytes. */
export type EditionSizes = Record<EditionName, number>;

/** What stands on a page for the size of a file that is only made after the pages. */
export function sizeMark(name: EditionName): string {
	return `[size of ${name}]`;
}

/** Puts the sizes of the files where a page waits for them. */
export function fillSizes(html: string, sizes: EditionSizes): string {
	return EDITIONS.reduce(
		(page, name) => page.replaceAll(sizeMark(name), writeSize(sizes[name])),
		html,
	);
}

/** A number of bytes as readers meet it: `340 KB`, `1.9 MB`; a megabyte is a million bytes. */
export function writeSize(bytes: number): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1000));
	return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
