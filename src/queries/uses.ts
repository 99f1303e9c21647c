import { noteKey } from '../lib/citations/number-notes.ts';
import type { Notes } from '../lib/citations/number-notes.ts';
import { recordPath } from '../lib/ledger/record-path.ts';
import { referencesOf } from '../lib/ledger/references.ts';
import type { Reference } from '../lib/ledger/references.ts';
import { countSentence, findSentence } from '../lib/mdx/find-sentence.ts';
import type { LinkedSentence } from '../lib/mdx/find-sentence.ts';
import { parseProse } from '../lib/mdx/parse-prose.ts';
import { proseFieldsOf } from '../lib/mdx/prose-fields.ts';
import type { Kind } from '../schemas/index.ts';
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
	/** The sentence that links to it, if one does. */
	sentence?: LinkedSentence | undefined;
}

/** In words. What is shorter is the cell of a table, and a longer one says more. */
const MIN_SENTENCE = 5;

type Uses = Map<string, Use[]>;

let known: Promise<Uses> | undefined;
// Astro tells `npm run dev` that content has changed.
import.meta.hot?.on('astro:content-changed', () => (known = undefined));

/** Every place that uses a record, entries first. */
export async function getUses(kind: Kind, id: string): Promise<Use[]> {
	known ??= collectUses();
	return (await known).get(`${kind} ${id}`) ?? [];
}

/** The use to show first: the sentence of an entry, and one about the matter itself rather than the report. */
export function chooseLead(uses: Use[]): Use | undefined {
	const quoted = uses.filter(({ sentence }) => sentence !== undefined);
	return quoted.find(({ id }) => id.startsWith('background/')) ?? quoted[0];
}

/** The kinds of record whose keys and texts name others, in the order of lists. Entries come before them. */
const USERS = [
	'claims',
	'sources',
	'charts',
	'events',
	'questions',
	'quotes',
	'people',
	'terms',
	'changes',
	'datasets',
] as const;

async function collectUses(): Promise<Uses> {
	const uses: Uses = new Map();
	const add = ({ kind, id }: Reference, use: Use) => {
		const key = `${kind} ${id}`;
		const list = uses.get(key) ?? [];
		const known = list.find((one) => one.kind === use.kind && one.id === use.id);
		if (known === undefined) list.push(use);
		else if (lengthOf(known) < MIN_SENTENCE && lengthOf(use) > lengthOf(known))
			Object.assign(known, use);
		uses.set(key, list);
	};
	for (const entry of await getEntries()) {
		const use = { kind: 'entries' as const, id: entry.id, title: entry.data.title };
		const notes = getNotes(entry);
		const counts = new Map<string, number>();
		for (const reference of referencesOf('entries', entry.data, [readProse(entry)])) {
			// Whom an entry is about is no use of the record.
			if (reference.path !== undefined) continue;
			const key = `${reference.kind} ${reference.id}`;
			const occurrence = (counts.get(key) ?? 0) + 1;
			counts.set(key, occurrence);
			const path = entryPath(entry) + placeIn(notes, reference, occurrence);
			add(reference, { ...use, path, sentence: sentenceOf(reference) });
		}
	}
	for (const kind of USERS) {
		for (const [id, record] of await getRecords(kind)) {
			const parts = proseFieldsOf(kind, record as never).map(({ text }) => parseProse(text));
			const rows = 'rows' in record ? record.rows : [];
			const use = { kind, id, title: titleOf(record), path: recordPath(kind, id) };
			for (const reference of referencesOf(kind, record as never, parts, rows))
				add(reference, { ...use, sentence: sentenceOf(reference) });
		}
	}
	return uses;
}

function sentenceOf({ part, link }: Reference): LinkedSentence | undefined {
	return part && link && findSentence(part, link);
}

function lengthOf({ sentence }: Use): number {
	return sentence === undefined ? 0 : countSentence(sentence);
}

/** The place of an entry's page that names a record. */
function placeIn(
	notes: Notes,
	{ kind, id, link, component }: Reference,
	occurrence: number,
): string {
	if (component !== undefined) return kind === 'charts' ? `#chart-${id}` : '';
	const note = link?.scheme && notes.get(noteKey(link.scheme, id));
	return note ? `#ref-${note.number}-${occurrence}` : '';
}

/** What lists call a record, of whatever kind. */
export function titleOf(record: object): string {
	const { title, statement, question, term, name, words } = record as Record<
		string,
		string | undefined
	>;
	return title ?? statement ?? question ?? term ?? name ?? (words ? `“${words}”` : '');
}
