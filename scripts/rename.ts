/**
 * npm run rename -- KIND OLD NEW [--dry-run]
 *
 * Gives a record another id: moves its files, changes every use and keeps the old address leading to it.
 * Writes nothing when the content would have a problem afterwards that it does not have now.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import { readMentionFiles, readPathFiles } from './project-files.ts';
import { readCommandLine, stop } from './command-line.ts';
import { reportIssues } from '../src/lib/diagnostics/report-issues.ts';
import { findMentions } from '../src/lib/contributing/find-uses.ts';
import { count, listUses } from '../src/lib/contributing/list-uses.ts';
import { kindNamed, unknownKind } from '../src/lib/contributing/name-kind.ts';
import { issuesAdded } from '../src/lib/contributing/issues-added.ts';
import { applyPlan, planRename } from '../src/lib/contributing/rename-record.ts';
import type { ChangedFile } from '../src/lib/contributing/rename-record.ts';
import { KIND_NAMES } from '../src/schemas/index.ts';

const CONTENT = 'src/content';
const { values, positionals } = readCommandLine(
	import.meta.filename,
	{ 'dry-run': { type: 'boolean', default: false } },
	3,
);
const [word, from, to] = positionals;
if (word === undefined || from === undefined || to === undefined)
	stop('Name the kind, the id and the new id: npm run rename -- claim crocus-toll crocus-deaths');
const kind = kindNamed(word) ?? stop(unknownKind(word));

const content = readContentFiles(CONTENT);
const { plan, problem } = planRename(content, readPathFiles(), { kind, from, to });
if (problem !== undefined) stop(problem, 1);
const after = applyPlan(content, plan.content);
const added = issuesAdded(content, after, today());
if (added.length > 0) {
	const byPath = new Map(after.map((file) => [file.path, file]));
	console.error(reportIssues(added, byPath, 'human', `${CONTENT}/`));
	stop('\nThe new id would bring these problems, so nothing was changed.', 1);
}

const isTrial = values['dry-run'];
for (const file of plan.content) carryOut(file, CONTENT);
for (const file of plan.others) carryOut(file, '.');
const uses = [...plan.content, ...plan.others].reduce((sum, file) => sum + file.uses, 0);
const verb = isTrial ? 'would be' : 'is now';
console.log(
	`The ${KIND_NAMES[kind]} "${from}" ${verb} called "${to}", in ${count(uses, 'place')}. The old address leads to it.`,
);
const mentions = readMentionFiles().flatMap((file) => findMentions(file, from));
if (mentions.length > 0) {
	console.log('\nLook at these yourself; code, tests and documents are left as they are:');
	for (const line of listUses(mentions, '')) console.log(`  ${line}`);
}

function carryOut({ path, oldPath, text, uses }: ChangedFile, folder: string): void {
	const places = uses > 0 ? `  ${count(uses, 'place')}` : '';
	const moved = path === oldPath ? '' : ` → ${join(folder, path)}`;
	console.log(`  ${join(folder, oldPath)}${moved}${places}`);
	if (isTrial) return;
	writeFileSync(join(folder, oldPath), text);
	if (path !== oldPath) renameSync(join(folder, oldPath), join(folder, path));
}
