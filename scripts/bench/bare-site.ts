import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { linkPackages, writeFiles } from './scale-project.ts';

/** Everything but the text. */
const CODE = 'test/fixtures/bare-site';

/**
 * Writes a bare Astro site with the text of a project, the way that Astro's manual has it: a page for each entry, which
 * is the same MDX with plain links and without our components, and a page for each claim, made from the same YAML with
 * its sources. One layout, no style, no script, no list, no check. Bodies are not kept, which Astro does by default at
 * twice the time. Pagefind indexes the pages.
 *
 * @returns the folder of the bare site
 */
export function writeBareSite(project: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-bare-'));
	cpSync(CODE, folder, { recursive: true });
	const entries = readContentFiles(join(project, 'src/content/entries'));
	writeFiles(
		folder,
		entries.map(({ path, text }) => ({ path: `src/entries/${path}`, text: plainEntry(text) })),
	);
	for (const kind of ['claims', 'sources'])
		cpSync(join(project, 'src/content/ledger', kind), join(folder, 'src', kind), {
			recursive: true,
		});
	linkPackages(folder);
	return folder;
}

/** Our entry without components, its links into the ledger as links to pages. */
export function plainEntry(text: string): string {
	return text
		.replace(/^<\/?[A-Z](?:[^>"]|"[^"]*")*>\s*$/gm, '')
		.replace(/\]\((claim|quote|term|person|source):([^)]*)\)/g, '](/$1s/$2/)');
}
