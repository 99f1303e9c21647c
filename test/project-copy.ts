import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkPackages } from '../scripts/link-packages.ts';

/** A copy of the project whose content a test may break. Packages are shared with the project itself. */
export interface ProjectCopy {
	folder: string;
	/** Changes a file of the content folder. Throws when there is nothing to change. */
	edit: (file: string, find: string | RegExp, write: string) => void;
	/** Puts the content folder's file back. */
	restore: (file: string) => void;
	remove: () => void;
}

/**
 * Copies the project to a folder of its own.
 *
 * @param content its content, or that of a fixture
 * @param hasPictures false when a build of the copy is to draw every picture anew
 */
export function copyProject(content = 'src/content', hasPictures = true): ProjectCopy {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-'));
	for (const name of [
		'src',
		'public',
		'scripts',
		'astro.config.mjs',
		'package.json',
		'tsconfig.json',
	])
		cpSync(name, join(folder, name), { recursive: true });
	if (content !== 'src/content') {
		rmSync(join(folder, 'src/content'), { recursive: true });
		cpSync(content, join(folder, 'src/content'), { recursive: true });
	}
	linkPackages(folder, hasPictures);
	return {
		folder,
		edit: (file, find, write) => {
			const path = join(folder, 'src/content', file);
			const before = readFileSync(path, 'utf8');
			const after = before.replace(find, write);
			if (after === before) throw new Error(`${file} has no ${String(find)} to change.`);
			writeFileSync(path, after);
		},
		restore: (file) => {
			const path = join(folder, 'src/content', file);
			const whole = readFileSync(join(content, file), 'utf8');
			// Copying would delete the file first, and a watcher may miss what is written just after that.
			if (readFileSync(path, 'utf8') !== whole) writeFileSync(path, whole);
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
