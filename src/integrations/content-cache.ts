import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Everything that a build keeps for the next one, apart from what Astro keeps. Deleting it is safe. */
const ROOT = 'node_modules/.cache/off-the-list';
/** What one cache may hold before those of its files that have not been used for the longest time go. */
const MOST_BYTES = 200 * 2 ** 20;

/** Files that were made from content, found by what they were made from. */
export interface ContentCache {
	/** What was made from the thing with this key, or nothing. Keys are file names; `hash-code.ts` makes them. */
	read: (key: string) => Buffer | undefined;
	/** Keeps what was made. */
	write: (key: string, made: string | Uint8Array) => void;
}

/**
 * Opens a cache and takes away what has grown too old in it.
 *
 * @param name its folder, such as `charts`
 * @param most how many bytes it may hold
 * @param root the folder of all caches
 */
export function openCache(name: string, most = MOST_BYTES, root = ROOT): ContentCache {
	const folder = join(root, name);
	mkdirSync(folder, { recursive: true });
	trim(folder, most);
	return {
		read: (key) => {
			const path = join(folder, key);
			if (!existsSync(path)) return undefined;
			const now = new Date();
			utimesSync(path, now, now);
			return readFileSync(path);
		},
		write: (key, made) => {
			// Two builds may run at once: a file is there whole or not at all.
			const unfinished = join(folder, `${key}.${process.pid}.unfinished`);
			writeFileSync(unfinished, made);
			renameSync(unfinished, join(folder, key));
		},
	};
}

/** Deletes the files used longest ago, until the rest fits. */
function trim(folder: string, most: number): void {
	const files = readdirSync(folder)
		.map((name) => ({ path: join(folder, name), stat: statSync(join(folder, name)) }))
		.sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
	let kept = 0;
	for (const { path, stat } of files) {
		kept += stat.size;
		if (kept > most) rmSync(path, { force: true });
	}
}
