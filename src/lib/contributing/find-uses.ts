import type { ContentFile } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';
import { pageKeys } from '../ledger/key-references.ts';
import { recordPath } from '../ledger/record-path.ts';
import type { Ledger, LedgerRecord, Prose } from '../ledger/record.ts';
import { referencesIn } from '../ledger/references.ts';
import type { PlacedReference } from '../ledger/references.ts';
import type { ParsedProse } from '../ledger/prose.ts';
import { listProse } from '../mdx/prose-fields.ts';
import { escapePattern, findMentions } from './find-mentions.ts';
import type { Mention, RecordName } from './find-mentions.ts';

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
	return [...byPlace.values()].sort(
		(a, b) => compareText(a.file.path, b.file.path) || a.start - b.start,
	);
}

function mentionsOf(reference: PlacedReference): Mention[] {
	const { id, file, record, path, link, part, locate } = reference;
	if (link !== undefined && part !== undefined) return linksTo(record, part, link, id);
	const isDeeper = path !== undefined && citesWithPlace(file, locate());
	return mentionsWithin(file, isDeeper ? record.locate([...path, 'source']) : locate(), id);
}

function mentionsWithin(file: ContentFile, { start, end }: Range, id: string): Mention[] {
	const words = { path: file.path, text: file.text.slice(start, end) };
	return findMentions(words, id).map((one) => ({
		file,
		start: start + one.start,
		end: start + one.end,
	}));
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

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
