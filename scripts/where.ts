/**
 * npm run where -- [KIND] ID
 *
 * Lists every place that names a record, as path:line:column with the line itself.
 */
import { readContentFiles } from '../src/integrations/content-files.ts';
import { readMentionFiles, readPathFiles } from './project-files.ts';
import { findMentions, findPaths, findUses } from '../src/lib/contributing/find-uses.ts';
import { count, listUses } from '../src/lib/contributing/list-uses.ts';
import { kindNamed, recordsNamed, unknownKind } from '../src/lib/contributing/name-kind.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { readCommandLine, stop } from './command-line.ts';
import { KIND_NAMES } from '../src/schemas/index.ts';

const CONTENT = 'src/content';
const EXAMPLE = 'npm run where -- crocus-toll, or npm run where -- claim crocus-toll';
const [id, word, ...rest] = readCommandLine(import.meta.filename, {}, 2)
	.positionals.flatMap((part) => part.split(':'))
	.reverse();
if (id === undefined || rest.length > 0)
	stop(`Name one record: its id, or its kind and its id.\nFor example: ${EXAMPLE}`);
const kind =
	word === undefined
		? undefined
		: (kindNamed(word) ?? stop(`${unknownKind(word)}\nFor example: ${EXAMPLE}`));

const { ledger } = loadLedger(readContentFiles(CONTENT));
const { found, problem } = recordsNamed(ledger, id, kind);
if (problem !== undefined) stop(problem, 1);

const beside = readPathFiles();
for (const record of found) {
	const inContent = findUses(ledger, record);
	const inPaths = beside.flatMap((one) => findPaths(one, record));
	const total = count(inContent.length + inPaths.length, 'place');
	const name = `${KIND_NAMES[record.kind]} "${id}" (${CONTENT}/${record.file.path})`;
	console.log(`The ${name} is named in ${total}:`);
	for (const line of [...listUses(inContent, `${CONTENT}/`), ...listUses(inPaths, '')])
		console.log(`  ${line}`);
}
const mentions = readMentionFiles().flatMap((file) => findMentions(file, id));
if (mentions.length > 0) console.log(`Code, tests and documents that have the word "${id}":`);
for (const line of listUses(mentions, '')) console.log(`  ${line}`);
