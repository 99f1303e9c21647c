import type { OfflineFile, OfflineList } from './offline-files.ts';

/** What a device has: the revision of each file, by its path. */
export interface KeptRecord {
	/** The version of the site that is complete here; none while it is not. */
	version?: string;
	files: Record<string, string>;
}

/** How the copy on a device stands to the site. `older`: whole, but of an earlier version. */
export type KeptState = 'absent' | 'partial' | 'older' | 'complete';

/** What has to be done to have the whole site as it is now. */
export interface DownloadPlan {
	state: KeptState;
	missing: OfflineFile[];
	/** Of the files that are missing, on the device. */
	bytes: number;
	/** Paths of files that the site no longer has. */
	gone: string[];
}

/** Compares what a device has with what the site is now. */
export function planDownload(list: OfflineList, kept: KeptRecord): DownloadPlan {
	const missing = list.files.filter(({ path, revision }) => kept.files[path] !== revision);
	const paths = new Set(list.files.map(({ path }) => path));
	return {
		state: stateOf(list, kept),
		missing,
		bytes: missing.reduce((sum, { bytes }) => sum + bytes, 0),
		gone: Object.keys(kept.files).filter((path) => !paths.has(path)),
	};
}

function stateOf(list: OfflineList, kept: KeptRecord): KeptState {
	if (kept.version === list.version) return 'complete';
	if (kept.version !== undefined) return 'older';
	return Object.keys(kept.files).length === 0 ? 'absent' : 'partial';
}
