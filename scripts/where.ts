/**
 * npm run where -- ID [KIND]
 *
 * Lists every place that names a record, as path:line:column with the line itself.
 */
import { readContentFiles } from '../src/integrations/content-files.ts';
import { readMentionFiles, readPathFiles } from './project-files.ts';
import { findMentions, findPaths, findUses } from '../src/lib/contributing/find-uses.ts';
import { count, listUses } from '../src/lib/contributing/list-uses.ts';
import { readRecordWords, recordsNamed } from '../src/lib/contributing/name-kind.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { stop } from './stop.ts';
import { KIND_NAMES } from '../src/schemas/index.ts';

const CONTENT = 'src/content';
const words = readRecordWords(process.argv.slice(2));
if (words.problem !== undefined)
	stop(
		`${words.problem}\nFor example: npm run where -- crocus-toll, or npm run where -- claim crocus-toll`,
	);

const { ledger } = loadLedger(readContentFiles(CONTENT));
const { found, problem } = recordsNamed(ledger, words.id, words.kind);
if (problem !== undefined) stop(problem, 1);

const beside = readPathFiles();
for (const { kind, id, file } of found) {
	const inContent = findUses(ledger, { kind, id });
	const inPaths = beside.flatMap((one) => findPaths(one, { kind, id }));
	const total = count(inContent.length + inPaths.length, 'place');
	console.log(`The ${KIND_NAMES[kind]} "${id}" (${CONTENT}/${file.path}) is named in ${total}:`);
	for (const line of [...listUses(inContent, `${CONTENT}/`), ...listUses(inPaths, '')])
		console.log(`  ${line}`);
}
const mentions = readMentionFiles().flatMap((file) => findMentions(file, words.id));
if (mentions.length > 0) console.log(`Code, tests and documents that have the word "${words.id}":`);
for (const line of listUses(mentions, '')) console.log(`  ${line}`);
