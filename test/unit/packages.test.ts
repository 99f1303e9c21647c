/** The packages that the site is built and tested with, as the lock file has them. Known vulnerabilities are asked for once a week (`links.yml`), since that needs the registry. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
	/** An address; left out where it is the registry's own. */
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	/** It comes within another one. */
	inBundle?: boolean;
	dev?: boolean;
	optional?: boolean;
}
const read = (name: string) => JSON.parse(readFileSync(name, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const locked = Object.entries(packages)
	.filter(([place]) => place !== '')
	.map(([place, one]) => ({ ...one, name: place.replace(/^.*node_modules\//, '') }));

/** Packages that run something when they are installed and that nobody has decided about. */
function undecided(all: { name: string; hasInstallScript?: boolean }[]): string[] {
	return all
		.filter(({ name, hasInstallScript }) => hasInstallScript && !(name in allowScripts))
		.map(({ name }) => name);
}

test('nothing runs when it is installed but what is allowed to', () => {
	expect(undecided(locked)).toEqual([]);
	expect(undecided([{ name: 'made-up', hasInstallScript: true }])).toEqual(['made-up']);
	expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['esbuild']);
});

test('every package comes from the registry of whoever installs it, and its content is held to a hash', () => {
	const fetched = locked.filter(({ inBundle }) => !inBundle);
	expect(fetched.length).toBeGreaterThan(100);
	for (const { name, integrity, resolved } of fetched) {
		expect(integrity, name).toMatch(/^sha512-/);
		expect(resolved, name).toBe(undefined);
	}
});

test('the tree that builds the site stays small', () => {
	const build = locked.filter(({ dev, optional }) => !dev && !optional);
	expect(build.length).toBeLessThanOrEqual(300);
});
