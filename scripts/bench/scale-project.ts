import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ContentFile } from '../../src/lib/diagnostics/diagnostic.ts';

const OF_PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project to a new folder, with more content. Its caches are its own, and empty. */
export function copyWithContent(content: ContentFile[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-scale-'));
	for (const name of OF_PROJECT) cpSync(name, join(folder, name), { recursive: true });
	writeFiles(
		folder,
		content.map(({ path, text }) => ({ path: `src/content/${path}`, text })),
	);
	linkPackages(folder);
	return folder;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ContentFile[]): void {
	for (const { path, text } of files) {
		const place = join(folder, path);
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, text);
	}
}

/** Gives a folder the project's packages, but not what the project's builds keep beside them. */
export function linkPackages(folder: string): void {
	mkdirSync(join(folder, 'node_modules'), { recursive: true });
	for (const name of readdirSync('node_modules')) {
		if (name.startsWith('.') && name !== '.bin') continue;
		const place = join(folder, 'node_modules', name);
		symlinkSync(resolve('node_modules', name), place, 'junction');
	}
}
