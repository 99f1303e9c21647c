import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadLedger } from '../lib/ledger/load-ledger.ts';
import { listSearchRecords } from '../lib/ledger/search-records.ts';
import { readContentFiles } from './content-files.ts';

/** Files of Pagefind's ready-made interfaces. Ours uses its programming interface alone. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Builds Pagefind's index from the finished pages, and from the records that share a page with others. */
export function searchIndex(): AstroIntegration {
	let content = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = fileURLToPath(new URL('./content/', config.srcDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const output = fileURLToPath(dir);
				const { index, errors } = await createIndex({ forceLanguage: 'en' });
				if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
				const added = await index.addDirectory({ path: output });
				const records = listSearchRecords(loadLedger(readContentFiles(content)).ledger);
				const recorded = await Promise.all(
					records.map(({ path, kind, title, content: words }) =>
						index.addCustomRecord({
							url: path,
							language: 'en',
							content: `${title}. ${words}`,
							meta: { title, kind, ...(kind === 'Question' && { question: title }) },
						}),
					),
				);
				const written = await index.writeFiles({ outputPath: join(output, 'pagefind') });
				await close();
				const failures = [added, ...recorded, written].flatMap(({ errors: own }) => own);
				if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
				for (const name of readdirSync(join(output, 'pagefind')))
					if (UNUSED.test(name)) rmSync(join(output, 'pagefind', name));
				logger.info(`${added.page_count} pages and ${records.length} records can be searched.`);
			},
		},
	};
}
