import { readFileSync } from 'node:fs';
import { hashText } from '../lib/text/hash-text.ts';

/** What a module needs to run: the modules that it imports, types aside, and the files that it names by `new URL()`. */
const NEEDS =
	/^import (?!type\b)(?:[^';]* from )?'([^']+)'|new URL\('([^']+)', import\.meta\.url\)/gm;

/** The name of a package at the start of what is imported from it. */
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

/**
 * Changes whenever a module, or something that it needs, changes: a file of the project, or the version of a package.
 * Part of the name of what that module made and a cache keeps.
 */
export function hashCode(module: URL): string {
	const { files, packages } = listSources(module);
	// A package says its version there.
	const versions = packages.map((name) => `node_modules/${name}/package.json`);
	return hashText([...files, ...versions].map((file) => readFileSync(file, 'base64')).join());
}

/** The files that a module needs, itself first, and the names of the packages. */
export function listSources(module: URL): { files: URL[]; packages: string[] } {
	const files = new Map([[module.href, module]]);
	const packages = new Set<string>();
	// A map also goes through what is added to it on the way.
	for (const file of files.values()) {
		if (!file.pathname.endsWith('.ts')) continue;
		for (const [, imported, named] of readFileSync(file, 'utf8').matchAll(NEEDS)) {
			const target = imported ?? named ?? '';
			const needed = new URL(target, file);
			if (target.startsWith('.')) files.set(needed.href, needed);
			else if (!target.startsWith('node:')) packages.add(PACKAGE.exec(target)?.[0] ?? target);
		}
	}
	return { files: [...files.values()], packages: [...packages].sort() };
}
