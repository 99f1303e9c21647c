import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { loadLedger } from '../lib/checks/load-ledger.ts';
import { toPagefind } from '../lib/search/pagefind-record.ts';
import { listSearchRecords } from '../lib/search/search-records.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import { listWords } from '../lib/search/word-list.ts';
import { readContentFiles } from './content-files.ts';

/** Pagefind's ready-made interfaces. Ours uses its programming interface alone. */
const INTERFACES = ['ui', 'modular-ui', 'component-ui', 'highlight'];

/** Writes the search index of the site's content into the built site. Pagefind, a process of its own, takes the records in while pages are made. */
export function searchIndex(): AstroIntegration {
	let content: URL;
	let records: SearchRecord[];
	let indexing: ReturnType<typeof indexRecords>;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = new URL('content/', config.srcDir);
			},
			'astro:build:start': () => {
				const { ledger } = loadLedger(readContentFiles(fileURLToPath(content)));
				records = listSearchRecords(ledger);
				indexing = indexRecords(records);
				// What it throws is thrown again below, where it is waited for.
				indexing.catch(() => {});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const output = fileURLToPath(new URL('pagefind/', dir));
				await writeSearchIndex(await indexing, output);
				writeFileSync(join(output, 'words.json'), JSON.stringify(listWords(records)));
				logger.info(`${records.length} records can be searched.`);
			},
		},
	};
}

/**
 * Gives records to Pagefind.
 *
 * @throws when Pagefind does not start or refuses a record
 */
async function indexRecords(records: SearchRecord[]): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const added = await Promise.all(
		records.map((record) => index.addCustomRecord(toPagefind(record))),
	);
	failFor(added.flatMap(({ errors: own }) => own));
	return index;
}

/** Writes Pagefind's index and its program to a folder. */
async function writeSearchIndex(index: PagefindIndex, output: string): Promise<void> {
	const { errors } = await index.writeFiles({ outputPath: output });
	await close();
	failFor(errors);
	for (const name of INTERFACES)
		for (const ending of ['js', 'css'])
			rmSync(join(output, `pagefind-${name}.${ending}`), { force: true });
}

function failFor(errors: string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
