import { withoutPreviewNotice } from '../checks/preview-notice.ts';

/** A page of the built site: its markup, and its bytes as a host sends them. */
export interface BuiltPage {
	/** From the site's root: `/claims/crocus-toll/`. */
	path: string;
	html: string;
}

/** What a change does to one page. */
export interface PageChange {
	path: string;
	what: 'added' | 'changed' | 'removed';
	/** Bytes after compression; nothing where the page is not there. */
	before: number | undefined;
	after: number | undefined;
}

/** All entries once more in one file: what changes there has changed on a page. */
const EDITION = '/editions/off-the-list.html';

/**
 * Compares two built sites by what stands in the main part of their pages: a changed footer changes no page.
 *
 * @param weigh bytes of a page as a host sends it
 */
export function compareSites(
	before: BuiltPage[],
	after: BuiltPage[],
	weigh: (html: string) => number,
): PageChange[] {
	const old = new Map(before.map(({ path, html }) => [path, html]));
	const now = new Map(after.map(({ path, html }) => [path, withoutPreviewNotice(html)]));
	const paths = new Set([...old.keys(), ...now.keys()]);
	paths.delete(EDITION);
	return [...paths].sort().flatMap((path): PageChange[] => {
		const [first, second] = [old.get(path), now.get(path)];
		if (first !== undefined && second !== undefined && mainOf(first) === mainOf(second)) return [];
		return [
			{
				path,
				what: first === undefined ? 'added' : second === undefined ? 'removed' : 'changed',
				before: first === undefined ? undefined : weigh(first),
				after: second === undefined ? undefined : weigh(second),
			},
		];
	});
}

/** The main part of a page without the names that a build makes up for its scripts and styles. */
function mainOf(html: string): string {
	const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
	return main.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/\sdata-astro-[\w-]+/g, '');
}
