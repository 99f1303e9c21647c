import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { didYouMean } from '../lib/text/suggest.ts';

/** A record as pages use it: its data, its id, and the folder of a topic that its file stands in. */
export type RecordOf<K extends CollectionKey> = {
	id: string;
	folder?: string;
} & CollectionEntry<K>['data'];

const all = new Map<CollectionKey, Promise<Map<string, RecordOf<CollectionKey>>>>();
// Astro tells `npm run dev` that content has changed, as it tells its own caches.
import.meta.hot?.on('astro:content-changed', () => all.clear());

/** Every record of a kind by its id, in the order of ids. */
export async function getRecords<K extends CollectionKey>(
	kind: K,
): Promise<Map<string, RecordOf<K>>> {
	if (!all.has(kind)) all.set(kind, load(kind));
	return (await all.get(kind)) as unknown as Map<string, RecordOf<K>>;
}

/** One record. Throws when there is none, so that no page is built without it. */
export async function getRecord<K extends CollectionKey>(
	kind: K,
	id: string,
): Promise<RecordOf<K>> {
	const records = await getRecords(kind);
	const record = records.get(id);
	if (record === undefined)
		throw new Error(`There is no "${id}" among the ${kind}.${didYouMean(id, records.keys())}`);
	return record;
}

/** The address of every record of a kind for a page or a file of its own: the id that it has, and those that it had. */
export async function getAddresses(
	kind: 'charts' | 'datasets' | 'questions',
): Promise<{ params: { id: string }; props: { current: string } }[]> {
	return [...(await getRecords(kind)).values()].flatMap(({ id, formerIds = [] }) =>
		[id, ...formerIds].map((one) => ({ params: { id: one }, props: { current: id } })),
	);
}

/** The path of a record's file from the project's folder. Throws when there is no such record. */
export async function getFilePath(kind: CollectionKey, id: string): Promise<string> {
	const path = (await getEntry(kind, id))?.filePath;
	if (path === undefined) throw new Error(`There is no file of "${id}" among the ${kind}.`);
	return path;
}

async function load(kind: CollectionKey) {
	const entries = await getCollection(kind);
	entries.sort((a, b) => (a.id < b.id ? -1 : 1));
	return new Map(
		entries.map(({ id, data, filePath = '' }) => {
			const folder = /^src\/content\/ledger\/[^/]+\/([^/]+)\//.exec(filePath)?.[1];
			const record = { id, ...data, ...(folder !== undefined && { folder }) };
			return [id, record as RecordOf<CollectionKey>];
		}),
	);
}
