import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a build keeps for the next one, apart from what Astro keeps. Deleting it is safe. */
const ROOT = 'node_modules/.cache/off-the-list';

/** Files that were made from content, found by what they were made from. */
export interface BuildCache {
	/** What was made from the thing with this key, or nothing. Keys are file names, made of hashes. */
	read: (key: string) => Buffer | undefined;
	/** Keeps what was made. */
	write: (key: string, made: string | Uint8Array) => void;
}

/**
 * @param name the cache's folder, such as `charts`
 * @param root the folder of all caches
 */
export function openCache(name: string, root = ROOT): BuildCache {
	const folder = join(root, name);
	mkdirSync(folder, { recursive: true });
	return {
		read: (key) => {
			const path = join(folder, key);
			return existsSync(path) ? readFileSync(path) : undefined;
		},
		write: (key, made) => {
			// Two builds may run at once: a file is there whole or not at all.
			const unfinished = join(folder, `${key}.${process.pid}.unfinished`);
			writeFileSync(unfinished, made);
			renameSync(unfinished, join(folder, key));
		},
	};
}
