/**
 * npm run ids
 *
 * Adds the ids of new records to the list of published ones. A test refuses to lose an id that stands there,
 * unless the record that took its place names it under `formerIds`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readContentFiles } from '../src/integrations/content-files.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { PUBLISHED_IDS_FILE, addPublishedIds, readPublishedIds } from './published-ids.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const before = readFileSync(PUBLISHED_IDS_FILE, 'utf8');
const now = Object.entries(ledger.records).flatMap(([kind, records]) =>
	[...records.keys()].map((id) => `${kind} ${id}`),
);
const after = addPublishedIds(before, now);
writeFileSync(PUBLISHED_IDS_FILE, after);
const [old, all] = [before, after].map((text) => readPublishedIds(text).length) as [number, number];
console.log(`${all} ids, ${all - old} of them new.`);
