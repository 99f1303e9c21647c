import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadLedger } from '../lib/ledger/load-ledger.ts';
import { toPagefind } from '../lib/search/pagefind-record.ts';
import { listSearchRecords } from '../lib/search/search-records.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import { listWords } from '../lib/search/vocabulary.ts';
import { readContentFiles } from './content-files.ts';

/** Files of Pagefind's ready-made interfaces, and for pages without a language. Ours uses its programming interface alone. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|wasm\.unknown)\b/;
/** Pagefind's setting for the size of a part of the index; smaller ones make each new word cheaper. Not in its documentation. */
export const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Builds the search index of the site's content, in a program of its own while Astro makes the pages. */
export function searchIndex(): AstroIntegration {
	let content = '';
	let folder = '';
	let made: Promise<number>;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = fileURLToPath(new URL('content/', config.srcDir));
			},
			'astro:build:start': () => {
				const ledger = loadLedger(readContentFiles(content)).ledger;
				const records = listSearchRecords(ledger);
				// Astro empties the folder of the built site in the meantime.
				folder = mkdtempSync(join(tmpdir(), 'off-the-list-search-'));
				process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
				const written = writeSearchIndex(records, join(folder, 'pagefind'));
				made = written.then(() => records.length);
				// It is awaited after the pages; until then Node would stop at a failure that nobody handles.
				made.catch(() => undefined);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const count = await made;
				move(join(folder, 'pagefind'), join(fileURLToPath(dir), 'pagefind'));
				logger.info(`${count} records can be searched.`);
			},
		},
	};
}

/** Moves a folder, if need be to another disk. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
	}
}

/** Writes Pagefind's index of records, the list of words for misspelt queries, and that of entries. */
export async function writeSearchIndex(records: SearchRecord[], output: string): Promise<void> {
	process.env[CHUNK_SIZE] ??= '1500';
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const added = await Promise.all(
		records.map((record) => index.addCustomRecord(toPagefind(record))),
	);
	const written = await index.writeFiles({ outputPath: output });
	await close();
	const failures = [...added, written].flatMap(({ errors: own }) => own);
	if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
	writeLists(records, output);
}

/** Writes what our search needs beside Pagefind's index, and takes away what it does not. */
function writeLists(records: SearchRecord[], output: string): void {
	for (const name of readdirSync(output)) if (UNUSED.test(name)) rmSync(join(output, name));
	writeFileSync(join(output, 'words.json'), JSON.stringify(listWords(records)));
}
