/**
 * npm run --silent links
 *
 * Prints every address on other sites that the content names, one a line, for a program that asks whether they answer.
 * Fragments are left out.
 */
import { readContentFiles } from '../src/integrations/content-files.ts';
import { loadLedger } from '../src/lib/checks/load-ledger.ts';
import { readCommandLine } from './command-line.ts';

readCommandLine(import.meta.filename, {});
const { ledger } = loadLedger(readContentFiles('src/content'));
const sources = [...ledger.records.sources.values()].map(({ data }) => data.url);
const links = [...ledger.documents.values()].flatMap((document) =>
	document.links.map(({ url }) => url),
);
const addresses = [...sources, ...links].filter((url) => /^https?:\/\//.test(url));
for (const url of new Set(addresses.map((url) => url.replace(/#.*$/s, '')))) console.log(url);
