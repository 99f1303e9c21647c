import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Everything that a build keeps for the next one, apart from what Astro keeps. Deleting it is safe. */
const ROOT = 'node_modules/.cache/off-the-list';

/**
 * Reads a file from the cache, or makes it and writes it there.
 *
 * @param path a folder and a file name made of hashes of what it is made from: `charts/<hash>.json`
 * @param root the folder of the cache
 */
export async function getOrMake(
	path: string,
	make: () => Promise<string | Uint8Array>,
	root = ROOT,
): Promise<Buffer> {
	const file = join(root, path);
	const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
	});
	if (kept) return kept;
	const made = Buffer.from(await make());
	await mkdir(dirname(file), { recursive: true });
	// Two builds, or two pages with the same words, may run at once: a file is there whole or not at all.
	const unfinished = `${file}.${randomUUID()}.unfinished`;
	await writeFile(unfinished, made);
	await rename(unfinished, file);
	return made;
}
