import { kindOfRequest } from './request-kind.ts';
import type { RequestKind } from './request-kind.ts';

/** One file of the site that can be kept. */
export interface OfflineFile {
	/** From the site's root, without a slash at its beginning; pages without `index.html`. */
	path: string;
	/** On the device. */
	bytes: number;
	/** Changes with what is in the file. */
	revision: string;
}

/** What `offline-files.json` says. */
export interface OfflineList {
	/** Changes with any of the files. */
	version: string;
	/** Of all files over the line, from a host that compresses. */
	download: number;
	files: OfflineFile[];
}

/** Names of files that belong to the site but need not be kept: they are whole sites in themselves, or made of one. */
const LEFT_OUT = /^editions\/.+|\.txt$/;

/** New pages need their scripts, and the list of the search index needs its parts: what is needed comes first. */
const ORDER: RequestKind[] = ['lasting', 'data', 'page', 'search'];

/**
 * The path that readers see of a built file, if it is one to keep: no path for downloads, feeds and what only hosts read.
 *
 * @param name from the folder of the built site: `report/index.html`
 */
export function keptPath(name: string): string | undefined {
	if (name === '404.html') return name;
	const path = name.replace(/(^|\/)index\.html$/, '$1');
	if (LEFT_OUT.test(path)) return undefined;
	const kind = kindOfRequest(path);
	// Hosts keep settings in files without an ending; those are no pages.
	return kind === undefined || (kind === 'page' && path === name) ? undefined : path;
}

/** Puts files in the order in which they are kept, so that a copy that is half renewed still works. */
export function orderFiles(files: OfflineFile[]): OfflineFile[] {
	const rank = ({ path }: OfflineFile) => ORDER.indexOf(kindOfRequest(path) ?? 'page');
	return [...files].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
