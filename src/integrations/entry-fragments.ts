import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntryLine, SearchRecord } from '../lib/search/search-record.ts';

/** What stands before the data in a file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Finds what Pagefind wrote about entries. Their fragments hold whole texts of several kilobytes, too much to load for
 * a line in a list, so that they are listed in a file of their own.
 *
 * @param folder where Pagefind wrote its index
 * @param records what was indexed by itself
 * @returns by the id that Pagefind gave
 * @throws when a fragment cannot be read
 */
export function readEntryFragments(
	folder: string,
	records: SearchRecord[],
): Record<string, EntryLine> {
	if (!records.some(({ kind }) => kind === 'Entry')) return {};
	const descriptions = new Map(records.map(({ path, description }) => [path, description]));
	const fragments = join(folder, 'fragment');
	return Object.fromEntries(
		readdirSync(fragments).flatMap((name) => {
			const text = gunzipSync(readFileSync(join(fragments, name))).toString();
			if (!text.startsWith(SIGNATURE))
				throw new Error(`Pagefind wrote ${name} in an unknown form.`);
			const { url, meta } = JSON.parse(text.slice(SIGNATURE.length)) as {
				url: string;
				meta: Record<string, string>;
			};
			if (meta['kind'] !== 'Entry') return [];
			const { title = '', names = '' } = meta;
			const description = descriptions.get(url) ?? '';
			return [[name.replace('.pf_fragment', ''), { path: url, title, names, description }]];
		}),
	);
}
