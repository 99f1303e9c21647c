import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../schemas/index.ts';
import { loadLedger } from '../lib/ledger/load-ledger.ts';
import type { LedgerRecord } from '../lib/ledger/record.ts';
import { findChecked } from './checked-content.ts';
import { readContentFiles } from './content-files.ts';

/**
 * Loads the records of one kind for Astro with the reader that the checks use,
 * so that both have one opinion of what a file says. A build has read and checked them already;
 * in development a record of the wrong shape is left out, and the overlay says what is wrong with it.
 */
export function records(kind: Exclude<Kind, 'entries'>): Loader {
	const below = kind === 'datasets' || kind === 'charts' ? `${kind}/` : `ledger/${kind}/`;
	const load = (context: LoaderContext, folder: string) => {
		const ledger = findChecked(folder) ?? readKind(folder, below);
		context.store.clear();
		for (const { id, topic, data, file } of ledger.records[
			kind
		].values() as Iterable<LedgerRecord>) {
			const rows = kind === 'datasets' ? { rows: ledger.tables.get(id)?.rows ?? [] } : {};
			const placed = topic === undefined ? {} : { folder: topic };
			context.store.set({
				id,
				data: { ...data, ...rows, ...placed },
				filePath: `src/content/${file.path}`,
				digest: context.generateDigest(file.text + JSON.stringify(rows)),
			});
		}
	};
	return {
		name: `records-${kind}`,
		load: async (context) => {
			const folder = fileURLToPath(new URL('content/', context.config.srcDir));
			load(context, folder);
			const reload = (path: string) => {
				if (path.replaceAll('\\', '/').startsWith(folder + below)) load(context, folder);
			};
			for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, reload);
		},
	};
}

function readKind(folder: string, below: string) {
	return loadLedger(readContentFiles(folder).filter(({ path }) => path.startsWith(below))).ledger;
}
