import { KIND_NAMES } from '../../schemas/index.ts';
import type { ContentFile } from '../diagnostics/diagnostic.ts';
import { kindOf } from '../checks/load-ledger.ts';
import { parseTable } from '../ledger/parse-table.ts';
import { parseYaml } from '../ledger/parse-yaml.ts';
import { datePhrase } from '../ledger/stated-keys.ts';
import { parseEntry } from '../mdx/parse-entry.ts';

/** Values of a record by the way to them: `sources[0].at`. */
type FlatValues = Map<string, string>;

/** A file of the content as a comparison sees it. Its shape need not be right. */
export interface FlatRecord {
	/** In words: "claim", "table", "file" for what has no place. */
	kind: string;
	id: string;
	/** From the content folder. */
	path: string;
	/** Its values, or nothing when it cannot be read. */
	values: FlatValues | undefined;
	/** The paragraphs of an entry, as they are written. */
	paragraphs: string[];
	/** What readers see of it, for its figures. */
	text: string;
}

/** Keys that say when and by whom a record is kept, or point somewhere: their digits are no figures of the text. */
const NOT_TEXT =
	/(?:^|\.)(?:checked|reviewBy|read|published|updated|order|home|url|formerIds|sources|claims|people|related|about|pages|more|topics|subject|cell|dataset|columns|key)\b/;

/** A cell with ids of sources, whose digits are no figures either. */
const SOURCE_IDS = /^(?=.*[a-z])[a-z0-9]+(?:[-;][a-z0-9]+)+$/;

/** Reads every file for a comparison, by its path. */
export function readRecords(files: ContentFile[]): Map<string, FlatRecord> {
	return new Map(files.map((file) => [file.path, readRecord(file)]));
}

function readRecord(file: ContentFile): FlatRecord {
	const { path } = file;
	const csv = /^datasets\/([^/]+)\.csv$/.exec(path)?.[1];
	if (csv !== undefined) return readRows(file, csv);
	const place = kindOf(path);
	if (place === undefined)
		return { kind: 'file', id: path, path, values: new Map(), paragraphs: [], text: '' };
	const record = { kind: KIND_NAMES[place.kind], id: place.id, path };
	if (place.kind === 'entries') {
		const { frontMatter, document: parsed } = parseEntry(file);
		const document = parsed?.isUnread ? undefined : parsed;
		const isReadable = document !== undefined && frontMatter?.data !== undefined;
		const values = isReadable ? flatten(frontMatter.data) : undefined;
		const body = document?.body ?? '';
		const seen = document?.runs.map(({ text }) => text).join('\n') ?? '';
		const paragraphs = body.split(/\n\s*\n/).map((one) => one.trim());
		const text = `${textOf(values)}\n${seen}`;
		return { ...record, values, paragraphs: paragraphs.filter((one) => one !== ''), text };
	}
	const { data } = parseYaml(file);
	const values = data === undefined ? undefined : flatten(data);
	return { ...record, values, paragraphs: [], text: textOf(values) };
}

/** A table with a value for each row, under the row's first cells as far as they distinguish it from others. */
function readRows(file: ContentFile, id: string): FlatRecord {
	const { table } = parseTable(file);
	const values: FlatValues = new Map();
	for (const row of table?.rows ?? []) {
		const cells = Object.values(row);
		let name = cells[0] ?? '';
		for (let count = 2; values.has(`row ${name}`) && count <= cells.length; count += 1)
			name = cells.slice(0, count).join(' ');
		values.set(`row ${name}`, cells.join(', '));
	}
	const seen = (table?.rows ?? []).flatMap((row) => Object.values(row));
	const text = seen.filter((cell) => !SOURCE_IDS.test(cell)).map(datePhrase);
	return {
		kind: 'table',
		id,
		path: file.path,
		values: table && values,
		paragraphs: [],
		text: text.join('\n'),
	};
}

/** The values that readers see as text, without the targets of links. A value stands before its unit, as in prose. */
function textOf(values: FlatValues | undefined): string {
	if (values === undefined) return '';
	const unit = values.get('unit') ?? '';
	return [...values]
		.filter(([key]) => !NOT_TEXT.test(key) && key !== 'unit')
		.map(([key, value]) => (/(?:^|\.)value\b/.test(key) ? `${value} ${unit}` : datePhrase(value)))
		.join('\n')
		.replace(/\]\([^)\s]*\)/g, ']');
}

/** An untrusted file may be deep and wide; what is beyond is not compared key by key. */
const DEEPEST = 8;
const MAX_KEYS = 500;

/** Lays a record's data flat, so that two can be compared key by key. */
function flatten(data: unknown): FlatValues {
	const values: FlatValues = new Map();
	const visit = (value: unknown, way: string, depth: number): void => {
		if (values.size >= MAX_KEYS || value === undefined) return;
		if (typeof value !== 'object' || value === null || depth === DEEPEST) {
			values.set(way, typeof value === 'object' ? '…' : String(value));
		} else if (Array.isArray(value) && /(?:^|\.)sources$/.test(way)) {
			// By their ids: a source that is put first moves no other.
			for (const one of value) values.set(`${way} ${sourceId(one)}`, sourcePlace(one));
		} else if (Array.isArray(value)) {
			for (const [index, one] of value.entries()) visit(one, `${way}[${index}]`, depth + 1);
		} else {
			for (const [key, one] of Object.entries(value))
				visit(one, way === '' ? key : `${way}.${key}`, depth + 1);
		}
	};
	visit(data, '', 0);
	return values;
}

/** The id of a citation of any shape. */
function sourceId(citation: unknown): string {
	return String(placed(citation)?.source ?? citation);
}

/** The place in the source that a citation names, or that it is cited as a whole. */
function sourcePlace(citation: unknown): string {
	return String(placed(citation)?.at ?? 'cited');
}

function placed(citation: unknown): { source?: unknown; at?: unknown } | undefined {
	return typeof citation === 'object' && citation !== null ? citation : undefined;
}
