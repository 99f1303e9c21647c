import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where Astro and Vite keep what they know of one project: two builds at once would write over each other there. */
const OF_ONE_PROJECT = ['.astro', '.vite'];
/** Where drawn pictures are kept, by the hash of what they are drawn from. Any number of builds can share it. */
const PICTURES = '.cache';

/**
 * Gives a copy of the project the installed packages, and caches of its own.
 *
 * @param folder the copy, which has no `node_modules` yet
 * @param hasPictures false when the pictures are to be drawn anew too
 */
export function linkPackages(folder: string, hasPictures = true): void {
	const left = hasPictures ? OF_ONE_PROJECT : [...OF_ONE_PROJECT, PICTURES];
	const packages = join(folder, 'node_modules');
	mkdirSync(packages);
	for (const name of readdirSync('node_modules'))
		if (!left.includes(name))
			symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
}
