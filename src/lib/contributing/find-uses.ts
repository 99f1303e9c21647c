import type { ContentFile } from '../checks/issue.ts';
import { proseFieldsOf } from '../ledger/prose-fields.ts';
import { recordPath } from '../ledger/record-path.ts';
import type { KeyPath, Ledger, LedgerRecord } from '../ledger/record.ts';
import { KIND_OF_SCHEME, componentReference, referencesOf } from '../ledger/references.ts';
import { parseProse } from '../mdx/parse-prose.ts';
import type { ParsedProse, ProseLink } from '../mdx/prose.ts';
import type { Range } from '../text/locate.ts';
import type { Kind } from '../../schemas/index.ts';
import { escapePattern, findMentions } from './find-mentions.ts';

/** A record, by its kind and id. */
export interface RecordName {
	kind: Kind;
	id: string;
}

/** A place that names a record. The range covers the id and nothing else, also within an address. */
export interface Use extends Range {
	file: ContentFile;
}

/**
 * Every place of the content that names a record: keys, links in prose, attributes of components, cells of tables,
 * and paths of its page. In the order of files and places.
 */
export function findUses(ledger: Ledger, wanted: RecordName): Use[] {
	const uses: Use[] = [];
	for (const records of Object.values(ledger.records))
		for (const record of records.values() as IterableIterator<LedgerRecord>)
			uses.push(...usesInKeys(record, wanted), ...usesInProse(ledger, record, wanted));
	if (wanted.kind === 'sources') uses.push(...usesInTables(ledger, wanted.id));
	return uses.sort((a, b) => compareText(a.file.path, b.file.path) || a.start - b.start);
}

function usesInKeys(record: LedgerRecord, wanted: RecordName): Use[] {
	const named = referencesOf(record.kind, record.data)
		.filter(({ kind, id }) => kind === wanted.kind && id === wanted.id)
		.flatMap(({ path }) =>
			idWithin(record, record.locate(citesWithPlace(record, path) ? [...path, 'source'] : path)),
		);
	const paths = pathKeys(record)
		.filter(([, address]) => leadsTo(address, wanted))
		.flatMap(([path, address]) => idWithin(record, record.locate(path), address));
	return [...named, ...paths];

	function idWithin(one: LedgerRecord, { start, end }: Range, around = wanted.id): Use[] {
		const found = one.file.text.slice(start, end).indexOf(around);
		return found < 0 ? [] : [placeId(one.file, start + found, around, wanted)];
	}
}

function usesInProse(ledger: Ledger, record: LedgerRecord, wanted: RecordName): Use[] {
	const { file } = record;
	const isMeant = (link: ProseLink) =>
		link.scheme === undefined
			? leadsTo(link.url, wanted)
			: KIND_OF_SCHEME[link.scheme] === wanted.kind && link.id === wanted.id;
	const document = record.kind === 'entries' ? ledger.documents.get(record.id) : undefined;
	const uses = (document?.links ?? []).filter(isMeant).map((link) => {
		const within = file.text.slice(link.start, link.end).lastIndexOf(link.url);
		return placeId(file, link.start + within, link.url, wanted);
	});
	for (const use of document?.components ?? []) {
		const reference = componentReference(use);
		if (reference?.kind === wanted.kind && reference.id === wanted.id)
			uses.push({ file, ...use.locate('id') });
	}
	for (const { path, text } of proseFieldsOf(record.kind, record.data)) {
		const { start, end } = record.locate(path);
		const urls = new Set(
			linksOf(text)
				.filter(isMeant)
				.map(({ url }) => url),
		);
		for (const url of urls)
			for (const { index } of file.text.slice(start, end).matchAll(linkPattern(url)))
				uses.push(placeId(file, start + index + 2, url, wanted));
	}
	return uses;
}

function usesInTables(ledger: Ledger, id: string): Use[] {
	return [...ledger.tables].flatMap(([name, { file, rows, locate }]) => {
		const card = ledger.records.datasets.get(name)?.data;
		const column = card?.columns.find(({ type }) => type === 'sources')?.name;
		return rows.flatMap((_, row) => {
			if (column === undefined) return [];
			const { start, end } = locate(row, column);
			const cell = { path: file.path, text: file.text.slice(start, end) };
			return findMentions(cell, id).map((use) => ({
				file,
				start: start + use.start,
				end: start + use.end,
			}));
		});
	});
}

/** The keys that hold paths of pages. */
function pathKeys({ kind, data }: LedgerRecord): [KeyPath, string][] {
	if (kind === 'questions' && 'more' in data && data.more) return [[['more'], data.more]];
	if (kind !== 'changes' || !('pages' in data)) return [];
	return data.pages.map((page, index) => [['pages', index], page]);
}

/** True where a source is named with its place: the id is then one key deeper. */
function citesWithPlace(record: LedgerRecord, path: KeyPath): boolean {
	const { start, end } = record.locate(path);
	return /^[\s{"']*(?:source|at)["']?:/.test(record.file.text.slice(start, end));
}

function leadsTo(address: string, { kind, id }: RecordName): boolean {
	const path = recordPath(kind, id);
	return address === path || (path.endsWith('/') && address.startsWith(`${path}#`));
}

function placeId(file: ContentFile, start: number, around: string, { kind, id }: RecordName): Use {
	const path = recordPath(kind, id);
	const before = around.startsWith(path) ? path.lastIndexOf(id) : around.lastIndexOf(id);
	return { file, start: start + before, end: start + before + id.length };
}

function linksOf(text: string): ParsedProse['links'] {
	try {
		return parseProse(text).links;
	} catch {
		return [];
	}
}

function linkPattern(url: string): RegExp {
	return new RegExp(`\\]\\(${escapePattern(url)}(?=[)\\s])`, 'g');
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
