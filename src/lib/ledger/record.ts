import type { z } from 'astro/zod';
import type { Kind, schemas } from '../../schemas/index.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import type { KeyPath, Range } from '../diagnostics/locate.ts';
import type { Table } from './parse-table.ts';
import type { EntryDocument, ParsedProse } from './prose.ts';

/** The data of a record of each kind. */
export type DataOf = { [K in Kind]: z.infer<(typeof schemas)[K]> };

/** A record with its file, and the places of its keys in it. */
export interface LedgerRecord<K extends Kind = Kind> {
	kind: K;
	id: string;
	/** The folder below the collection's own, if there is one. */
	topic: string | undefined;
	file: ContentFile;
	data: DataOf[K];
	/** The place of a value, or of the nearest thing around it. */
	locate: (path: KeyPath) => Range;
}

/** A record with its prose: an entry with its body, another with its texts. */
export interface Prose {
	record: LedgerRecord;
	/** Each text on its own: the body of an entry comes first. */
	parts: ParsedProse[];
}

/** Everything that the content folder holds and that has the right shape. */
export interface Ledger {
	records: { [K in Kind]: Map<string, LedgerRecord<K>> };
	/** The prose of every entry, by the entry's id. */
	documents: Map<string, EntryDocument>;
	/** The rows of every dataset, by the dataset's id. */
	tables: Map<string, Table>;
	/** The pictures beside entries, by their path. */
	pictures: Map<string, ContentFile>;
	/** Ids of records whose shape is wrong: known, but not to be used. */
	broken: { [K in Kind]: Set<string> };
	/** Files that could not be read in full: what they mention is not unused. */
	invalid: ContentFile[];
}

/** The id of a source citation, with or without its place. */
export function sourceOf(citation: string | { source: string }): string {
	return typeof citation === 'string' ? citation : citation.source;
}

/** The ids that a record had before. */
export function formerIdsOf({ data }: LedgerRecord): string[] {
	return ('formerIds' in data && data.formerIds) || [];
}

/** The record that had an id before. */
export function findSuccessor(records: LedgerRecord[], id: string): LedgerRecord | undefined {
	return records.find((record) => formerIdsOf(record).includes(id));
}
