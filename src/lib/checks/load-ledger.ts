import { KIND_NAMES, schemas } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import { checkFile, checkName, findDamage, isPicturePath } from './check-file.ts';
import { checkShape } from './check-shape.ts';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseEntry } from '../mdx/parse-entry.ts';
import {
	LEDGER_KINDS,
	adviseName,
	advisePlace,
	adviseTopic,
	suggestPath,
} from '../ledger/advise-place.ts';
import { parseTable } from '../ledger/parse-table.ts';
import { parseYaml } from '../ledger/parse-yaml.ts';
import type { ParsedYaml } from '../ledger/parse-yaml.ts';
import type { DataOf, Ledger, LedgerRecord } from '../ledger/record.ts';

interface RecordPlace {
	kind: Kind;
	id: string;
	topic?: string;
}

/** What a path of the content folder holds, or nothing when it belongs nowhere. */
export function kindOf(path: string): RecordPlace | undefined {
	const entry = /^entries\/((?:[^/]+\/)?[^/]+)\.mdx$/.exec(path);
	if (entry?.[1]) return { kind: 'entries', id: entry[1] };
	const card = /^(datasets|charts)\/([^/]+)\.yaml$/.exec(path);
	if (card?.[2]) return { kind: card[1] as Kind, id: card[2] };
	const record = /^ledger\/([^/]+)\/(?:([^/]+)\/)?([^/]+)\.yaml$/.exec(path);
	if (!record?.[3] || !LEDGER_KINDS.includes(record[1] as (typeof LEDGER_KINDS)[number]))
		return undefined;
	const place = { kind: record[1] as Kind, id: record[3] };
	return record[2] === undefined ? place : { ...place, topic: record[2] };
}

/** Reads the whole content folder. Files of the wrong shape yield issues and are left out. */
export function loadLedger(files: ContentFile[]): { ledger: Ledger; issues: Diagnostic[] } {
	const kinds = Object.keys(schemas) as Kind[];
	const ledger: Ledger = {
		records: Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as Ledger['records'],
		broken: Object.fromEntries(kinds.map((kind) => [kind, new Set()])) as Ledger['broken'],
		documents: new Map(),
		tables: new Map(),
		pictures: new Map(),
		invalid: [],
	};
	const issues = files.flatMap((file) => {
		const found = loadFile(ledger, file);
		if (found.length > 0) ledger.invalid.push(file);
		return found;
	});
	return { ledger, issues };
}

function loadFile(ledger: Ledger, file: ContentFile): Diagnostic[] {
	const place = placeOf(file.path);
	if (place === undefined) {
		markBroken(ledger, placeOf(suggestPath(file.path) ?? ''));
		return file.isLink ? checkFile(file) : [misplaced(file)];
	}
	const misnamed = checkName(file);
	const damage = findDamage(file);
	const found = [...misnamed, ...(damage ? [damage] : checkFile(file))];
	if (found.length > 0) {
		markBroken(ledger, place);
		return found;
	}
	if (place.kind === 'pictures') {
		ledger.pictures.set(file.path, file);
		return [];
	}
	if (file.path.endsWith('.csv')) {
		const { table, issues: found } = parseTable(file);
		if (table) ledger.tables.set(place.id, table);
		else ledger.broken.datasets.add(place.id);
		return found;
	}
	const issues = checkTopic(file, place.topic);
	if (place.kind === 'entries') {
		const { document, frontMatter, issues: unread } = parseEntry(file);
		if (document) ledger.documents.set(place.id, document);
		if (!document || document.isUnread) ledger.broken.entries.add(place.id);
		issues.push(...unread, ...(frontMatter ? addRecord(ledger, file, place, frontMatter) : []));
		// The checks see the text of a record only.
		if (!ledger.records.entries.has(place.id)) issues.push(...(document?.diagnostics ?? []));
		return issues;
	}
	const yaml = parseYaml(file);
	return [...issues, ...yaml.issues, ...addRecord(ledger, file, place, yaml)];
}

function addRecord(
	ledger: Ledger,
	file: ContentFile,
	{ kind, id, topic }: RecordPlace,
	yaml: ParsedYaml,
): Diagnostic[] {
	const records = ledger.records[kind] as Map<string, LedgerRecord>;
	const { data, issues, meantKind = kind } = checkShape(file, kind, yaml);
	if (data === undefined) {
		ledger.broken[meantKind].add(id);
		return issues;
	}
	const other = records.get(id);
	if (other !== undefined) issues.push(duplicateId(file, kind, id, other.file.path));
	records.set(id, { kind, id, topic, file, data: data as DataOf[Kind], locate: yaml.locate });
	return issues;
}

/** The same, also for tables and pictures. */
function placeOf(path: string): RecordPlace | { kind: 'pictures' } | undefined {
	const csv = /^datasets\/([^/]+)\.csv$/.exec(path);
	if (csv?.[1]) return { kind: 'datasets', id: csv[1] };
	return isPicturePath(path) ? { kind: 'pictures' } : kindOf(path);
}

/** What cannot be read is known all the same, so that nothing else is called missing. */
function markBroken(ledger: Ledger, place: ReturnType<typeof placeOf>): void {
	if (place === undefined || place.kind === 'pictures') return;
	ledger.broken[place.kind].add(place.id.split('/').map(adviseName).join('/'));
}

function checkTopic(file: ContentFile, topic: string | undefined): Diagnostic[] {
	const hint = adviseTopic(topic);
	if (hint === undefined) return [];
	const message = `The site has no topic "${topic}", so no page lists this record.`;
	return [diagnosticAt(file, FILE_START, 'misplaced-file', message, hint)];
}

function misplaced(file: ContentFile): Diagnostic {
	const message = `Nothing on the site is made from "${file.path}".`;
	const hint = advisePlace(file.path);
	return diagnosticAt(file, FILE_START, 'misplaced-file', message, hint);
}

function duplicateId(file: ContentFile, kind: Kind, id: string, otherPath: string): Diagnostic {
	const message = `There is a ${KIND_NAMES[kind]} "${id}" already, in ${otherPath}.`;
	const hint = 'Join the two records or rename this file; an id names one record.';
	return diagnosticAt(file, FILE_START, 'duplicate-id', message, hint);
}
