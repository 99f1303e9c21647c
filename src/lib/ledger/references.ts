/** Who names whom: every place of the content that names a record. */
import type { Dataset } from '../../schemas/dataset.ts';
import type { Kind } from '../../schemas/index.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import type { KeyPath, Range } from '../diagnostics/locate.ts';
import { keyReferences } from './key-references.ts';
import type { NamedKind } from './key-references.ts';
import { KIND_OF_SCHEME } from './ledger-url.ts';
import type { Scheme } from './ledger-url.ts';
import type { Row } from './parse-table.ts';
import type { ComponentUse, ParsedProse, ProseLink } from './prose.ts';
import type { DataOf, Ledger, LedgerRecord, Prose } from './record.ts';
import { sourcesColumn, sourcesOfRow } from './split-sources.ts';

/** One record's mention of another, with what it stands in: a key, a link, a component or a cell. */
export interface Reference {
	kind: NamedKind;
	id: string;
	/** The key that names it. */
	path?: KeyPath;
	/** The link that names it, and the text that the link stands in. */
	link?: ProseLink;
	part?: ParsedProse;
	/** The component that names it. */
	component?: ComponentUse;
	/** The row of a dataset that names it in its column of sources, counted from 0. */
	row?: number;
}

/** A mention with the record that it stands in. */
export interface PlacedReference extends Reference {
	record: LedgerRecord;
	file: ContentFile;
	/** The place of the id, or of what holds it. To find one, a record may have to be parsed again. */
	locate: () => Range;
}

/** The collection that each component's `id` points into. */
const KIND_OF_COMPONENT: Record<string, NamedKind> = {
	Chart: 'charts',
	DataTable: 'datasets',
	Quotation: 'quotes',
};

/** Every mention of a record in the content: in keys, in prose and in tables. */
export function* referencesIn(ledger: Ledger, prose: Prose[]): Generator<PlacedReference> {
	const partsOf = new Map(prose.map(({ record, parts }) => [record, parts]));
	for (const records of Object.values(ledger.records)) {
		for (const record of records.values() as IterableIterator<LedgerRecord>) {
			const table = record.kind === 'datasets' ? ledger.tables.get(record.id) : undefined;
			const found = referencesOf(record.kind, record.data, partsOf.get(record), table?.rows);
			for (const one of found) {
				const { id, path = [], link, component, row } = one;
				const locate = (): Range => {
					if (link !== undefined) return { start: link.end - 1 - id.length, end: link.end - 1 };
					if (component !== undefined) return component.locate('id');
					if (row === undefined || table === undefined) return record.locate(path);
					return table.locate(row, sourcesColumn(record.data as Dataset));
				};
				yield { ...one, record, file: row === undefined ? record.file : table!.file, locate };
			}
		}
	}
}

/**
 * Every mention of another record in one.
 *
 * @param parts its prose
 * @param rows the rows of a dataset
 */
export function* referencesOf<K extends Kind>(
	kind: K,
	data: DataOf[K],
	parts: ParsedProse[] = [],
	rows: Row[] = [],
): Generator<Reference> {
	yield* keyReferences(kind, data);
	for (const part of parts) {
		for (const link of part.links)
			if (link.scheme && link.id !== undefined)
				yield { kind: KIND_OF_SCHEME[link.scheme], id: link.id, link, part };
		for (const component of part.components) {
			const named = componentReference(component);
			if (named) yield { ...named, component };
		}
	}
	if (kind !== 'datasets') return;
	for (const [row, cells] of rows.entries())
		for (const id of sourcesOfRow(data as Dataset, cells)) yield { kind: 'sources', id, row };
}

/** The record that a component names, if it names one. */
export function componentReference({ name, attributes }: ComponentUse) {
	const kind = KIND_OF_COMPONENT[name];
	const id = attributes.get('id');
	return kind === undefined || id === undefined ? undefined : { kind, id };
}

/** Ids of the records of a kind that a text links to, in order, each once. */
export function linkedIds(prose: ParsedProse, scheme: Scheme): string[] {
	const links = prose.links.filter((link) => link.scheme === scheme);
	return [...new Set(links.map(({ id }) => id ?? ''))];
}
