import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../schemas/index.ts';
import { loadLedger } from '../lib/checks/load-ledger.ts';
import type { LedgerRecord } from '../lib/ledger/record.ts';
import { readContentFiles } from './content-files.ts';

/** A program that saves a file empties it first, and the watcher may report that alone: the rest is there after so many milliseconds. */
const SAVING = 50;

/**
 * Loads the records of one kind for Astro with the reader that the checks use,
 * so that both read a file in the same way. A build has read and checked them already;
 * in development a record of the wrong shape is left out, and the overlay says what is wrong with it.
 */
export function records(kind: Kind): Loader {
	const below = /^(?:entries|datasets|charts)$/.test(kind) ? `${kind}/` : `ledger/${kind}/`;
	return {
		name: `records-${kind}`,
		load: async (context) => {
			const folder = fileURLToPath(new URL('content/', context.config.srcDir));
			const load = () => fillStore(context, kind, folder, below);
			load();
			const reload = () => {
				try {
					load();
				} catch (error) {
					context.logger.error((error as Error).message);
				}
			};
			let timer: NodeJS.Timeout | undefined;
			const later = (path: string) => {
				if (!path.replaceAll('\\', '/').startsWith(folder + below)) return;
				clearTimeout(timer);
				timer = setTimeout(reload, SAVING);
			};
			for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, later);
		},
	};
}

function fillStore(context: LoaderContext, kind: Kind, folder: string, below: string): void {
	const files = readContentFiles(folder, below);
	const { ledger, issues } = loadLedger(files);
	const [first] = issues;
	if (first !== undefined && context.watcher === undefined)
		throw new Error(`${first.path}: ${first.message}`);
	context.store.clear();
	for (const { id, data, file } of ledger.records[kind].values() as Iterable<LedgerRecord>) {
		const rows = kind === 'datasets' ? { rows: ledger.tables.get(id)?.rows ?? [] } : {};
		context.store.set({
			id,
			data: { ...data, ...rows },
			// Astro compiles the MDX of an entry when its page asks for it.
			...(kind === 'entries' && {
				body: ledger.documents.get(id)?.body ?? '',
				deferredRender: true,
			}),
			filePath: `src/content/${file.path}`,
			digest: context.generateDigest(file.text + JSON.stringify(rows)),
		});
	}
}
