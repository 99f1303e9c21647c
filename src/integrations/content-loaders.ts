import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../schemas/index.ts';
import { loadLedger } from '../lib/checks/load-ledger.ts';
import type { LedgerRecord } from '../lib/ledger/record.ts';
import { readContentFiles } from './content-files.ts';

/**
 * Loads the records of one kind for Astro with the reader that the checks use,
 * so that both have one opinion of what a file says. A build has read and checked them already;
 * in development a record of the wrong shape is left out, and the overlay says what is wrong with it.
 */
export function records(kind: Kind): Loader {
	const below = /^(?:entries|datasets|charts)$/.test(kind) ? `${kind}/` : `ledger/${kind}/`;
	const load = async (context: LoaderContext, folder: string) => {
		const ledger = readKind(folder, below, context.watcher !== undefined);
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
	};
	return {
		name: `records-${kind}`,
		load: (context) => loadAndWatch(context, below, load),
	};
}

/** Loads now and, in `npm run dev`, again after each change below a folder of the content. */
export async function loadAndWatch(
	context: LoaderContext,
	below: string,
	load: (context: LoaderContext, folder: string) => Promise<void>,
) {
	const folder = fileURLToPath(new URL('content/', context.config.srcDir));
	await load(context, folder);
	const reload = (path: string) => {
		if (path.replaceAll('\\', '/').startsWith(folder + below))
			load(context, folder).catch((error: Error) => context.logger.error(error.message));
	};
	for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, reload);
}

/** In development a record of the wrong shape is left out, and the overlay says what is wrong with it; a build refuses it. */
function readKind(folder: string, below: string, isLive: boolean) {
	const files = readContentFiles(folder).filter(({ path }) => path.startsWith(below));
	const { ledger, issues } = loadLedger(files);
	const [first] = issues;
	if (first !== undefined && !isLive) throw new Error(`${first.path}: ${first.message}`);
	return ledger;
}
