/** A content folder on the disk, for documents that are more than a text: links, pictures, names of files. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import { runChecks } from '../src/lib/checks/run-checks.ts';
import type { ContentFile, Diagnostic } from '../src/lib/diagnostics/diagnostic.ts';
import type { CorpusFile } from './corpus.ts';

/** What the checks said, and what they read. */
export interface Verdict {
	files: ContentFile[];
	issues: Diagnostic[];
}

/** The sound fixture in a folder of its own, to which documents are added one at a time. */
export function openContentFolder() {
	const root = mkdtempSync(join(tmpdir(), 'off-the-list-content-'));
	const folder = join(root, 'content');
	cpSync('test/fixtures/sound', folder, { recursive: true });
	return {
		/** Checks the sound fixture with these files, and takes them out again. */
		check: (added: CorpusFile[]): Verdict => {
			for (const file of added) placeFile(folder, file);
			try {
				const files = readContentFiles(folder);
				const { issues } = runChecks(files, today());
				return { files, issues };
			} finally {
				for (const { path } of added) rmSync(join(folder, path));
			}
		},
		remove: () => rmSync(root, { recursive: true }),
	};
}

/** Writes a file of the corpus into a content folder. */
export function placeFile(folder: string, { path, content, link }: CorpusFile): void {
	const place = join(folder, path);
	mkdirSync(dirname(place), { recursive: true });
	if (link === undefined) writeFileSync(place, content);
	else symlinkSync(link, place);
}
