import { existsSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkFile, checkName } from '../lib/checks/check-file.ts';
import { checkShape } from '../lib/checks/check-shape.ts';
import { reportIssues } from '../lib/checks/report-issues.ts';
import type { Issue } from '../lib/checks/issue.ts';
import { readFrontMatter } from '../lib/mdx/parse-entry.ts';
import { loadAndWatch } from './content-loaders.ts';
import { readContentFiles } from './content-files.ts';

/**
 * Loads the entries for Astro with the reader of the checks, which alone says where front matter ends and what is in it.
 * Nothing of a file is used when something is wrong before its prose; the prose is judged when its page is made,
 * by `refuse-document.ts`.
 */
export function entries(): Loader {
	return { name: 'entries', load: (context) => loadAndWatch(context, 'entries/', load) };
}

async function load(context: LoaderContext, folder: string) {
	if (!existsSync(`${folder}entries/`)) return context.store.clear();
	const files = readContentFiles(folder).filter(({ path }) => /^entries\/.*\.mdx$/.test(path));
	const faults: Issue[] = [];
	const loaded = await Promise.all(
		files.map(async (file) => {
			const early = [...checkName(file), ...checkFile(file)];
			const { frontMatter, body, issues } = early.length > 0 ? UNREAD : readFrontMatter(file);
			faults.push(...early, ...issues);
			if (frontMatter === undefined || issues.length > 0) return [];
			// Astro would say the same without a place, and with a stack.
			const shape = checkShape(file, 'entries', frontMatter).issues;
			faults.push(...shape);
			if (shape.length > 0) return [];
			const id = file.path.slice('entries/'.length, -'.mdx'.length);
			const written = frontMatter.data as Record<string, unknown>;
			const data = await context.parseData({ id, data: written });
			const digest = context.generateDigest(file.text);
			// Empty lines stand for the front matter, so that lines count from the top of the file.
			const above = file.text.slice(0, file.text.length - body.length).replace(/[^\n]/g, '');
			return [{ id, data, body: above + body, filePath: `src/content/${file.path}`, digest }];
		}),
	);
	if (faults.length > 0) {
		const byPath = new Map(files.map((file) => [file.path, file]));
		throw new EntryError(reportIssues(faults, byPath, 'human', 'src/content/'));
	}
	context.store.clear();
	for (const entry of loaded.flat()) context.store.set(entry);
}

const UNREAD: ReturnType<typeof readFrontMatter> = { body: '', issues: [] };

/** Says what is wrong with the files, and nothing about the code that found it. */
class EntryError extends Error {
	override name = 'EntryError';
	constructor(report: string) {
		super(`The entries cannot be read.\n\n${report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}
