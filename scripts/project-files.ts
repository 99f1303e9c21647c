import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile } from '../src/lib/diagnostics/diagnostic.ts';

/** Files beside the content that hold paths of pages. */
const PATH_FILES = ['test/search/golden.yaml'];
/** Where code, tests and documents may name a record. */
const MENTION_PLACES = ['src', 'scripts', 'test', 'docs', 'README.md', 'CONTRIBUTING.md'];
/** What is left out of them: the content itself, what is written by commands, and test content of its own. */
const LEFT_OUT = /^src\/content\/|^test\/(?:fixtures|golden|output)\/|published-ids\.txt$/;

/** The files beside the content in which a renaming changes paths. Paths count from the project's folder. */
export function readPathFiles(project: string): ContentFile[] {
	return PATH_FILES.filter((path) => existsSync(join(project, path))).map((path) =>
		readFile(project, path),
	);
}

/** Code, tests and documents: files that may name a record, but that no command changes. */
export function readMentionFiles(project: string): ContentFile[] {
	return MENTION_PLACES.filter((place) => existsSync(join(project, place)))
		.flatMap((place) => (place.includes('.') ? [place] : filesBelow(project, place)))
		.filter((path) => /\.(?:astro|css|json|md|mjs|ts|yaml)$/.test(path))
		.filter((path) => !LEFT_OUT.test(path) && !PATH_FILES.includes(path))
		.map((path) => readFile(project, path));
}

function filesBelow(project: string, folder: string): string[] {
	return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => relative(project, join(item.parentPath, item.name)).replaceAll('\\', '/'))
		.sort();
}

function readFile(project: string, path: string): ContentFile {
	return { path, text: readFileSync(join(project, path), 'utf8') };
}
