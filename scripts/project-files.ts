import { existsSync, globSync, readFileSync } from 'node:fs';
import type { ContentFile } from '../src/lib/diagnostics/diagnostic.ts';

/** Files beside the content that hold paths of pages. */
const PATH_FILES = ['test/search/golden.yaml'];
/** Where code, tests and documents may name a record. */
const MENTION_PLACES = [
	'{src,scripts,test,docs}/**/*.{astro,css,json,md,mjs,ts,yaml}',
	'README.md',
	'CONTRIBUTING.md',
];
/** What is left out of them: the content itself, what is written by commands, and test content of its own. */
const LEFT_OUT = /^src\/content\/|^test\/(?:fixtures|output)\//;

/** The files beside the content in which a renaming changes paths. Paths count from the working folder. */
export function readPathFiles(): ContentFile[] {
	return PATH_FILES.filter((path) => existsSync(path)).map(readFile);
}

/** Code, tests and documents: files that may name a record, but that no command changes. */
export function readMentionFiles(): ContentFile[] {
	return globSync(MENTION_PLACES)
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !LEFT_OUT.test(path) && !PATH_FILES.includes(path))
		.sort()
		.map(readFile);
}

function readFile(path: string): ContentFile {
	return { path, text: readFileSync(path, 'utf8') };
}
