import type { Chart } from '../../schemas/chart.ts';
import type { Change } from '../../schemas/change.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Dataset } from '../../schemas/dataset.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Event } from '../../schemas/event.ts';
import type { Person } from '../../schemas/person.ts';
import type { Question } from '../../schemas/question.ts';
import type { Quote } from '../../schemas/quote.ts';
import type { Source } from '../../schemas/source.ts';
import type { Term } from '../../schemas/term.ts';
import type { Kind } from '../../schemas/index.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import type { KeyPath, Range } from '../diagnostics/locate.ts';
import type { Table } from './parse-table.ts';
import type { EntryDocument, ParsedProse } from './prose.ts';

/** The data of a record of each kind. */
export interface DataOf {
	entries: Entry;
	sources: Source;
	claims: Claim;
	quotes: Quote;
	events: Event;
	people: Person;
	terms: Term;
	questions: Question;
	changes: Change;
	datasets: Dataset;
	charts: Chart;
}

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
	faulty: ContentFile[];
}

/** The id of a source citation, with or without its place. */
export function sourceOf(citation: string | { source: string }): string {
	return typeof citation === 'string' ? citation : citation.source;
}
