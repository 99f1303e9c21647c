/**
 * npm run ids
 *
 * Adds the ids of new records to the list of published ones. A test refuses to lose an id that stands there,
 * unless the record that took its place names it under `formerIds`.
 */
import { readContentFiles } from '../src/integrations/content-files.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { addPublishedIds, readPublishedIds } from './published-ids.ts';
import { readCommandLine } from './command-line.ts';

readCommandLine(import.meta.filename, {});
const { ledger } = loadLedger(readContentFiles('src/content'));
const before = readPublishedIds().length;
addPublishedIds(
	Object.entries(ledger.records).flatMap(([kind, records]) =>
		[...records.keys()].map((id) => `${kind} ${id}`),
	),
);
const all = readPublishedIds().length;
console.log(`${all} ids, ${all - before} of them new.`);
