import type { CollectionKey } from 'astro:content';
import { KIND_OF_SCHEME, componentReference, referencesOf } from '../lib/ledger/references.ts';
import { recordPath } from '../lib/ledger/record-path.ts';
import { splitSources } from '../lib/ledger/split-sources.ts';
import { parseProse } from '../lib/mdx/parse-prose.ts';
import type { Kind } from '../schemas/index.ts';
import { proseFieldsOf } from '../lib/ledger/prose-fields.ts';
import { noteKey } from '../lib/citations/number-notes.ts';
import { entryPath, getEntries, getNotes, readProse } from './entries.ts';
import { getRecords } from './records.ts';

/** A place that uses a record. */
export interface Use {
	/** What kind of thing uses it. */
	kind: Kind;
	id: string;
	title: string;
	/** From the site's root, to the very sentence where there is one. */
	path: string;
}

type Uses = Map<string, Use[]>;

let known: Promise<Uses> | undefined;
// Astro tells `npm run dev` that content has changed.
import.meta.hot?.on('astro:content-changed', () => (known = undefined));

/** Every place that uses a record, entries first. */
export async function getUses(kind: Kind, id: string): Promise<Use[]> {
	known ??= collectUses();
	return (await known).get(`${kind} ${id}`) ?? [];
}

async function collectUses(): Promise<Uses> {
	const uses: Uses = new Map();
	const add = (kind: Kind, id: string, use: Use) => {
		const key = `${kind} ${id}`;
		const list = uses.get(key) ?? [];
		if (!list.some((one) => one.kind === use.kind && one.id === use.id)) list.push(use);
		uses.set(key, list);
	};
	for (const entry of await getEntries()) {
		const prose = readProse(entry);
		const notes = getNotes(entry);
		const use = { kind: 'entries' as const, id: entry.id, title: entry.data.title };
		for (const { scheme, id } of prose.links) {
			if (scheme === undefined || id === undefined) continue;
			const number = notes.get(noteKey(scheme, id))?.number;
			const place = number === undefined ? '' : `#ref-${number}-1`;
			add(KIND_OF_SCHEME[scheme], id, { ...use, path: entryPath(entry) + place });
		}
		for (const component of prose.components) {
			const reference = componentReference(component);
			const place = reference?.kind === 'charts' ? `#chart-${reference.id}` : '';
			if (reference) add(reference.kind, reference.id, { ...use, path: entryPath(entry) + place });
		}
	}
	for (const kind of USERS) {
		for (const [id, record] of await getRecords(kind)) {
			const use = { kind, id, title: titleOf(record), path: recordPath(kind, id) };
			for (const one of referencesOf(kind, record as never)) add(one.kind, one.id, use);
			for (const { text } of proseFieldsOf(kind, record as never))
				for (const { scheme, id: linked } of parseProse(text).links)
					if (scheme && linked) add(KIND_OF_SCHEME[scheme], linked, use);
		}
	}
	for (const [id, dataset] of await getRecords('datasets')) {
		const column = dataset.columns.find(({ type }) => type === 'sources')?.name ?? '';
		const use = {
			kind: 'datasets' as const,
			id,
			title: dataset.title,
			path: recordPath('datasets', id),
		};
		for (const source of dataset.rows.flatMap((row) => splitSources(row[column])))
			add('sources', source, use);
	}
	return uses;
}

const USERS = [
	'claims',
	'charts',
	'events',
	'questions',
	'quotes',
	'people',
	'terms',
	'changes',
] as const satisfies CollectionKey[];

/** What lists call a record, of whatever kind. */
export function titleOf(record: object): string {
	const { title, statement, question, term, name, words } = record as Record<
		string,
		string | undefined
	>;
	return title ?? statement ?? question ?? term ?? name ?? (words ? `“${words}”` : '');
}
