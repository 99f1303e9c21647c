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
		context.store.clear();
		if (!existsSync(folder + below)) return;
		const files = readContentFiles(folder).filter(({ path }) => path.startsWith(below));
		for (const file of files.filter(({ path }) => path.endsWith('.yaml'))) {
			const { id, topic } = kindOf(file.path) ?? { id: '', topic: undefined };
			const { data: written, issues } = parseYaml(file);
			if (issues.length > 0) throw new Error(`${file.path}: ${issues[0]?.message}`);
			const read = written as Record<string, unknown>;
			const rows = kind === 'datasets' ? { rows: rowsOf(files, id) } : {};
			const placed = topic === undefined ? {} : { folder: topic };
			const data = await context.parseData({ id, data: { ...read, ...rows, ...placed } });
			context.store.set({
				id,
				data,
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

function rowsOf(files: ContentFile[], id: string) {
	const file = files.find(({ path }) => path === `datasets/${id}.csv`);
	return file ? (parseTable(file).table?.rows ?? []) : [];
}
