import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadLedger } from '../lib/checks/load-ledger.ts';
import { toPagefind } from '../lib/search/pagefind-record.ts';
import { listSearchRecords } from '../lib/search/search-records.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import { listWords } from '../lib/search/word-list.ts';
import { readContentFiles } from './content-files.ts';

/** Pagefind's ready-made interfaces. Ours uses its programming interface alone. */
const INTERFACES = ['ui', 'modular-ui', 'component-ui', 'highlight'];

/** Writes the search index of the site's content into the built site. */
export function searchIndex(): AstroIntegration {
	let content: URL;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = new URL('content/', config.srcDir);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { ledger } = loadLedger(readContentFiles(fileURLToPath(content)));
				const records = listSearchRecords(ledger);
				await writeSearchIndex(records, fileURLToPath(new URL('pagefind/', dir)));
				logger.info(`${records.length} records can be searched.`);
			},
		},
	};
}

/**
 * Writes Pagefind's index of records, and the list of words for misspelt queries.
 *
 * @throws when Pagefind refuses a record or cannot write
 */
async function writeSearchIndex(records: SearchRecord[], output: string): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const added = await Promise.all(
		records.map((record) => index.addCustomRecord(toPagefind(record))),
	);
	const written = await index.writeFiles({ outputPath: output });
	await close();
	const failures = [...added, written].flatMap(({ errors: own }) => own);
	if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
	for (const name of INTERFACES)
		for (const ending of ['js', 'css'])
			rmSync(join(output, `pagefind-${name}.${ending}`), { force: true });
	writeFileSync(join(output, 'words.json'), JSON.stringify(listWords(records)));
}
