import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { keptPath, orderFiles } from '../lib/offline/offline-files.ts';
import type { OfflineFile, OfflineList } from '../lib/offline/offline-files.ts';
import { listShellFiles } from '../lib/offline/shell-files.ts';
import { sizeWords } from '../lib/offline/size-words.ts';
import { hashText } from '../lib/text/hash-text.ts';

const SOURCE = fileURLToPath(
	new URL('../components/offline/service-worker.client.ts', import.meta.url),
);
const compress = promisify(gzip);
/** The page that is shown in place of one that cannot be had. */
const OFFLINE_PAGE = 'offline/';

/** Lists what of the site can be kept on a device, and writes the service worker that knows this version of it. */
export function serviceWorker(): AstroIntegration {
	return {
		name: 'service-worker',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const list = await listFiles(folder);
				writeFileSync(join(folder, 'offline-files.json'), JSON.stringify(list));
				const shell = listShellFiles(OFFLINE_PAGE, (path) =>
					readFileSync(join(folder, path), 'utf8'),
				);
				const { version } = list;
				await build({
					entryPoints: [SOURCE],
					outfile: join(folder, 'sw.js'),
					bundle: true,
					minify: true,
					format: 'iife',
					target: 'es2022',
					legalComments: 'none',
					define: {
						SITE: JSON.stringify({ version, shell }),
						'process.env.NODE_ENV': '"production"',
					},
				});
				const bytes = list.files.reduce((sum, file) => sum + file.bytes, 0);
				logger.info(`${list.files.length} files, ${sizeWords(bytes)}, can be kept offline.`);
			},
		},
	};
}

/** Every file that a reader may keep, with its size and what tells it from an earlier one. */
async function listFiles(folder: string): Promise<OfflineList> {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
		.sort();
	let download = 0;
	const files = await Promise.all(
		names.map(async (name): Promise<OfflineFile[]> => {
			const path = keptPath(name);
			if (path === undefined) return [];
			const content = await readFile(join(folder, name));
			// Over the line, from a host that compresses.
			const { length } = await compress(content);
			download += length;
			return [{ path, bytes: content.length, revision: revisionOf(content) }];
		}),
	);
	const ordered = orderFiles(files.flat());
	return { version: revisionOf(JSON.stringify(ordered)), download, files: ordered };
}

/** A short hash of a content. */
function revisionOf(content: string | Uint8Array): string {
	return hashText(content).slice(0, 12);
}
