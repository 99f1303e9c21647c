import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { STATUS_WORDS } from '../lib/citations/status-words.ts';
import { formatDate } from '../lib/dates/format-date.ts';
import { loadLedger } from '../lib/ledger/load-ledger.ts';
import { listSearchRecords } from '../lib/search/search-records.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import { listSynonyms } from '../lib/search/synonyms.ts';
import { listWords } from '../lib/search/vocabulary.ts';
import { TOPIC_NAMES } from '../lib/text/topic-names.ts';
import { readContentFiles } from './content-files.ts';
import { readEntryFragments } from './entry-fragments.ts';

/** Files of Pagefind's ready-made interfaces, and for pages without a language. Ours uses its programming interface alone. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|wasm\.unknown)\b/;
/** Pagefind's setting for the size of a part of the index; smaller ones make each new word cheaper. Not in its documentation. */
export const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Builds the search index of the site's content. */
export function searchIndex(): AstroIntegration {
	let content = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = fileURLToPath(new URL('content/', config.srcDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { ledger } = loadLedger(readContentFiles(content));
				const records = listSearchRecords(ledger);
				await writeSearchIndex(records, join(fileURLToPath(dir), 'pagefind'));
				logger.info(`${records.length} records can be searched.`);
			},
		},
	};
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
	for (const name of readdirSync(output)) if (UNUSED.test(name)) rmSync(join(output, name));
	writeFileSync(join(output, 'words.json'), JSON.stringify(listWords(records)));
	writeFileSync(join(output, 'entries.json'), JSON.stringify(readEntryFragments(output, records)));
}

/** Names are metadata, which is searched with weights of its own and does not show in excerpts. */
function toPagefind(record: SearchRecord) {
	const { path, kind, title, within, content, names = [], topics = [], date, status } = record;
	const synonyms = listSynonyms(`${title} ${content}`);
	return {
		url: path,
		language: 'en',
		content,
		meta: {
			title,
			kind,
			...(within !== undefined && { within }),
			...(names.length > 0 && { [kind === 'Entry' ? 'names' : 'also']: names.join(', ') }),
			...(date !== undefined && { [kind === 'Event' ? 'date' : 'day']: formatDate(date) }),
			...(kind === 'Question' && { question: title }),
			...(synonyms !== '' && { synonyms }),
		},
		filters: {
			kind: [kind],
			topic: topics.map((topic) => TOPIC_NAMES[topic]),
			year: date === undefined ? [] : [date.slice(0, 4)],
			status: status === undefined ? [] : [STATUS_WORDS[status]],
		},
	};
}
