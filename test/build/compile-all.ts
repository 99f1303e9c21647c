import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { openMdxPlugin } from '../../scripts/fuzz/mdx-plugin.ts';
import { placeFile } from '../content-folder.ts';
import type { CorpusDocument } from '../corpus.ts';

/**
 * Hands entries to Vite's build with the site's own MDX plugin, which is held to what it says of each.
 * A build ends at its first error; this one goes on, so that one build can tell of all.
 *
 * @returns the message for each path that was refused
 */
export async function compileAll(entries: CorpusDocument[]): Promise<Map<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-entries-'));
	const refused = new Map<string, string>();
	for (const { files } of entries) for (const file of files) placeFile(folder, file);
	const plugin = await openMdxPlugin();
	const { handler } = plugin.transform;
	const goingOn = async function (this: unknown, code: string, id: string) {
		try {
			return await handler.call(this as never, code, id);
		} catch (error) {
			refused.set(
				id.slice(folder.length + 1),
				error instanceof Error ? error.message : String(error),
			);
			return { code: 'export {}' };
		}
	};
	try {
		await build({
			root: folder,
			configFile: false,
			logLevel: 'silent',
			plugins: [{ ...plugin, transform: { ...plugin.transform, handler: goingOn } }],
			build: {
				write: false,
				ssr: true,
				rolldownOptions: {
					input: Object.fromEntries(
						entries.map(({ path }, index) => [`entry-${index}`, join(folder, path)]),
					),
					external: (id) => !id.startsWith(folder),
				},
			},
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
	return refused;
}
