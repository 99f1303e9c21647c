/** What readers may have bookmarked or cited: the content that the main branch has, from the history of the project. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContentFiles } from '../src/integrations/content-files.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { formerIdsOf } from '../src/lib/ledger/record.ts';
import type { ContentFile } from '../src/lib/diagnostics/diagnostic.ts';

/** Why there is nothing to compare with. */
export const NO_HISTORY =
	'This copy of the project has no commit to compare ids with. "git fetch --unshallow" brings the history.';

/**
 * Reads the content as it is on the main branch: where a branch left it or, on the main branch itself,
 * one commit earlier.
 *
 * @returns its files; undefined in a copy without that commit
 */
export function readPublished(project = '.'): ContentFile[] | undefined {
	const head = ask(project, 'rev-parse', 'HEAD');
	const bases = ['origin/main', 'main'].map((branch) => ask(project, 'merge-base', 'HEAD', branch));
	const base =
		bases.find((one) => one !== '' && one !== head) ?? ask(project, 'rev-parse', 'HEAD^');
	if (base === '') return undefined;
	const archive = git(project, 'archive', '--format=tar', base, 'src/content');
	if (archive.status !== 0) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-published-'));
	spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
	const files = readContentFiles(join(folder, 'src/content'));
	rmSync(folder, { recursive: true });
	return files;
}

/** The ids that led somewhere before and do not any more, each with its kind. */
export function lostIds(before: ContentFile[], after: ContentFile[]): string[] {
	const now = new Set(idsOf(after));
	return idsOf(before).filter((id) => !now.has(id));
}

/** Every id, and every one that a record had before. */
function idsOf(files: ContentFile[]): string[] {
	const { records, broken } = loadLedger(files).ledger;
	return Object.entries(records).flatMap(([kind, all]) =>
		[
			...[...all.values()].flatMap((record) => [record.id, ...formerIdsOf(record)]),
			...broken[kind as keyof typeof broken],
		].map((id) => `${kind} ${id}`),
	);
}

/** What git says, or nothing when it has no answer. */
function ask(project: string, ...words: string[]): string {
	const { status, stdout } = git(project, ...words);
	return status === 0 ? String(stdout).trim() : '';
}

function git(project: string, ...words: string[]) {
	// In a container the folder may belong to somebody else.
	return spawnSync('git', ['-C', project, '-c', 'safe.directory=*', ...words], {
		maxBuffer: 2 ** 28,
	});
}
