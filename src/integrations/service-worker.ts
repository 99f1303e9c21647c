import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
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
/** The page that is shown in place of one that cannot be had. */
const OFFLINE_PAGE = 'offline/';

/** Lists what of the site can be kept on a device, and writes the service worker that knows this version of it. */
export function serviceWorker(): AstroIntegration {
	return {
		name: 'service-worker',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const list = listFiles(folder);
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
function listFiles(folder: string): OfflineList {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
		.sort();
	const files: OfflineFile[] = [];
	let download = 0;
	for (const name of names) {
		const path = keptPath(name);
		if (path === undefined) continue;
		const content = readFileSync(join(folder, name));
		files.push({ path, bytes: content.length, revision: revisionOf(content) });
		// Over the line, from a host that compresses.
		download += gzipSync(content).length;
	}
	const ordered = orderFiles(files);
	return { version: revisionOf(JSON.stringify(ordered)), download, files: ordered };
}

/** A short hash of a content. */
function revisionOf(content: string | Uint8Array): string {
	return hashText(content).slice(0, 12);
}
