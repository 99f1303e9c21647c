import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntryLine, SearchRecord } from '../lib/search/search-record.ts';

/** Of more entries than this the list would weigh more than it saves. */
const MOST_LISTED = 50;
/** What stands before the data in a file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Finds what Pagefind wrote about entries. Their fragments hold whole texts of several kilobytes, too much to load for
 * a line in a list, so that a site of few entries lists them in a file of its own.
 *
 * @param folder where Pagefind wrote its index
 * @param records what was indexed
 * @returns by the id that Pagefind gave
 * @throws when a fragment cannot be read
 */
export function readEntryFragments(
	folder: string,
	records: SearchRecord[],
): Record<string, EntryLine> {
	if (records.filter(({ kind }) => kind === 'Entry').length > MOST_LISTED) return {};
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
