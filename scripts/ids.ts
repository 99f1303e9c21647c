/**
 * npm run ids
 *
 * Adds the ids of new records to the list of published ones. A test refuses to lose an id that stands there,
 * unless the record that took its place names it under `formerIds`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readContentFiles } from '../src/integrations/content-files.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { PUBLISHED_IDS_FILE, readPublishedIds } from '../src/integrations/published-ids.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const known = readPublishedIds(readFileSync(PUBLISHED_IDS_FILE, 'utf8'));
const now = Object.entries(ledger.records).flatMap(([kind, records]) =>
	[...records.keys()].map((id) => `${kind} ${id}`),
);
const all = [...new Set([...known, ...now])].sort();
writeFileSync(PUBLISHED_IDS_FILE, `${all.join('\n')}\n`);
console.log(`${all.length} ids, ${all.length - known.length} of them new.`);
