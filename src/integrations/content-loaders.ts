import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../schemas/index.ts';
import { parseTable } from '../lib/ledger/parse-table.ts';
import { parseYaml } from '../lib/ledger/parse-yaml.ts';
import { kindOf } from '../lib/ledger/load-ledger.ts';
import type { ContentFile } from '../lib/checks/issue.ts';
import { readContentFiles } from './content-files.ts';

/**
 * Loads the records of one kind for Astro with the reader that the checks use,
 * so that both have one opinion of what a file says.
 */
export function records(kind: Exclude<Kind, 'entries'>): Loader {
	const below = kind === 'datasets' || kind === 'charts' ? `${kind}/` : `ledger/${kind}/`;
	const load = async (context: LoaderContext, folder: string) => {
		const files = existsSync(folder + below)
			? readContentFiles(folder).filter(({ path }) => path.startsWith(below))
			: [];
		const cards = files.filter(({ path }) => path.endsWith('.yaml'));
		const read = await Promise.all(cards.map((file) => readRecord(context, kind, files, file)));
		// All at once, so that no page is made from half of the records.
		context.store.clear();
		for (const record of read) if (record !== undefined) context.store.set(record);
	};
	return {
		name: `records-${kind}`,
		load: async (context) => {
			const folder = fileURLToPath(new URL('content/', context.config.srcDir));
			await load(context, folder);
			const reload = (path: string) => {
				if (path.replaceAll('\\', '/').startsWith(folder + below)) void load(context, folder);
			};
			for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, reload);
		},
	};
}

type StoreEntry = Parameters<LoaderContext['store']['set']>[0];

/**
 * Reads one record. While somebody writes, one that is wrong stays as it was: the guard says what is wrong with it.
 * In a build it is an error.
 */
async function readRecord(
	context: LoaderContext,
	kind: Kind,
	files: ContentFile[],
	file: ContentFile,
): Promise<StoreEntry | undefined> {
	const { id, topic } = kindOf(file.path) ?? { id: '', topic: undefined };
	const rows = kind === 'datasets' ? { rows: rowsOf(files, id) } : {};
	const placed = topic === undefined ? {} : { folder: topic };
	const digest = context.generateDigest(file.text + JSON.stringify(rows));
	const before = context.store.get(id);
	const read = parseYaml(file).data as Record<string, unknown>;
	try {
		const data = await context.parseData({ id, data: { ...read, ...rows, ...placed } });
		return { id, data, digest, filePath: `src/content/${file.path}` };
	} catch (error) {
		if (context.watcher === undefined) throw error;
		return before;
	}
}

function rowsOf(files: ContentFile[], id: string) {
	const file = files.find(({ path }) => path === `datasets/${id}.csv`);
	return file ? (parseTable(file).table?.rows ?? []) : [];
}
