import type { ContentFile } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';
import { pageKeys } from '../ledger/key-references.ts';
import { recordPath } from '../ledger/record-path.ts';
import type { Ledger, LedgerRecord, Prose } from '../ledger/record.ts';
import { referencesIn } from '../ledger/references.ts';
import type { PlacedReference } from '../ledger/references.ts';
import type { ParsedProse } from '../ledger/prose.ts';
import { listProse } from '../mdx/prose-fields.ts';
import type { Kind } from '../../schemas/index.ts';

/** A record, by its kind and id. */
export interface RecordName {
	kind: Kind;
	id: string;
}

/** A place that names a record. The range covers the id and nothing else, also within an address. */
export interface Mention extends Range {
	file: ContentFile;
}

/**
 * Every place of the content that names a record: keys, links in prose, attributes of components, cells of tables,
 * and paths of its page. In the order of files and places.
 */
export function findUses(ledger: Ledger, wanted: RecordName): Mention[] {
	const prose = listProse(ledger);
	const named = [...referencesIn(ledger, prose)]
		.filter(({ kind, id }) => kind === wanted.kind && id === wanted.id)
		.flatMap(mentionsOf);
	const found = [...named, ...pathsInKeys(ledger, wanted), ...pathsInProse(prose, wanted)];
	// A link that stands twice in a text is found twice.
	const byPlace = new Map(found.map((one) => [`${one.file.path} ${one.start}`, one]));
	return [...byPlace.values()].sort((a, b) => {
		if (a.file.path === b.file.path) return a.start - b.start;
		return a.file.path < b.file.path ? -1 : 1;
	});
}

/** Every place of a text outside the content that holds the path of a record's page, such as a golden query. */
export function findPaths(file: ContentFile, wanted: RecordName): Mention[] {
	const path = recordPath(wanted.kind, wanted.id);
	const end = path.endsWith('/') ? '' : '(?![\\w-])';
	const pattern = new RegExp(`(?<![\\w/.-])${escapePattern(path)}${end}`, 'g');
	return [...file.text.matchAll(pattern)].map(({ index }) => {
		const start = index + path.lastIndexOf(wanted.id);
		return { file, start, end: start + wanted.id.length };
	});
}

/** Every place of a text that holds an id as a word of its own. What it means there is for a reader to decide. */
export function findMentions(file: ContentFile, id: string): Mention[] {
	const pattern = new RegExp(`(?<![\\w-])${escapePattern(id)}(?![\\w-])`, 'g');
	return [...file.text.matchAll(pattern)].map(({ index }) => ({
		file,
		start: index,
		end: index + id.length,
	}));
}

function mentionsOf(reference: PlacedReference): Mention[] {
	const { id, file, record, path, link, part, locate } = reference;
	if (link !== undefined && part !== undefined) return linksTo(record, part, link, id);
	const isDeeper = path !== undefined && citesWithPlace(file, locate());
	const place = isDeeper ? record.locate([...path, 'source']) : locate();
	return findMentions(file, id).filter(
		({ start, end }) => start >= place.start && end <= place.end,
	);
}

/** True where a source is named with its place: the id is then one key deeper. */
function citesWithPlace({ text }: ContentFile, { start, end }: Range): boolean {
	return /^[\s{"']*(?:source|at)["']?:/.test(text.slice(start, end));
}

/** The places of a link's address, with the id in it. In a folded YAML text the places of links drift, so they are looked up in all of it. */
function linksTo(
	{ file, locate }: LedgerRecord,
	part: ParsedProse,
	link: Range & { url: string },
	id: string,
	idStart = link.url.lastIndexOf(id),
): Mention[] {
	const around = part.path === undefined ? link : locate(part.path);
	const pattern = new RegExp(`(?<=\\]\\(<?)${escapePattern(link.url)}(?=[)>\\s])`, 'g');
	return [...file.text.slice(around.start, around.end).matchAll(pattern)].map(({ index }) => {
		const start = around.start + index + idStart;
		return { file, start, end: start + id.length };
	});
}

function pathsInProse(prose: Prose[], wanted: RecordName): Mention[] {
	return prose.flatMap(({ record, parts }) =>
		parts.flatMap((part) =>
			part.links
				.filter(({ url }) => leadsTo(url, wanted))
				.flatMap((link) => linksTo(record, part, link, wanted.id, idInPath(wanted))),
		),
	);
}

function pathsInKeys({ records }: Ledger, wanted: RecordName): Mention[] {
	return [...records.questions.values(), ...records.changes.values()].flatMap((record) =>
		pageKeys(record).flatMap(({ path, url }) => {
			if (!leadsTo(url, wanted)) return [];
			const { start, end } = record.locate(path);
			const { file } = record;
			const at = start + file.text.slice(start, end).indexOf(url) + idInPath(wanted);
			return [{ file, start: at, end: at + wanted.id.length }];
		}),
	);
}

function leadsTo(address: string, { kind, id }: RecordName): boolean {
	const path = recordPath(kind, id);
	return address === path || (path.endsWith('/') && address.startsWith(`${path}#`));
}

function idInPath({ kind, id }: RecordName): number {
	return recordPath(kind, id).lastIndexOf(id);
}

/** Words as a pattern that finds just them. */
function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
