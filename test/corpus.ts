/** The corpus: documents that try to harm the site, and documents that only look so. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { RULES } from '../src/lib/diagnostics/rules.ts';
import type { Rule } from '../src/lib/diagnostics/rules.ts';

/**
 * Leaves a mark when it is run: a folder whose name starts as `CANARY_FILE` says, and a global.
 * It has no sign that Markdown, MDX, YAML or CSV would read otherwise.
 */
export const CANARY =
	'(globalThis.canary=process.getBuiltinModule(/fs/.source).mkdtempSync(process.env.CANARY_FILE))';
const FOLDER = 'test/fixtures';

/** A file of a document, from the content folder. */
export interface CorpusFile {
	path: string;
	content: string | Buffer;
	/** What a symbolic link leads to, in place of content. */
	link?: string;
}

/** A document of the corpus with all that it needs to stand in a content folder. */
export interface CorpusDocument {
	/** Its class and its own name: `imports/default-import`. */
	name: string;
	/** The file that is hostile. */
	path: string;
	files: CorpusFile[];
	/** The rules of which one must refuse it; none for a benign one. */
	rules: Rule[];
	/** A text that the page of a benign one shows. */
	shows: string;
	/** True when the document is an entry, which becomes a page. */
	isEntry: boolean;
	/** True when the fault of an entry is in its prose alone, so that whoever reads the prose must see it. */
	isProse: boolean;
}

interface Written {
	name: string;
	/** The prose of an entry with sound front matter; `head` adds to the front matter. */
	text?: string;
	head?: string;
	/** A whole file. */
	document?: string;
	file?: string;
	link?: string;
	rule?: Rule | Rule[];
	shows?: string;
	beside?: { name: string; text?: string; base64?: string };
	repeat?: { open: string; times: number; middle?: string; close?: string };
	/** Rows to add to a table, words to add to a paragraph. */
	rows?: number;
	words?: number;
}

/** The documents that must be refused. */
export const hostile = readCorpus('hostile');
/** Those that no page may show, whatever was checked before. */
export const refusedInTheTree = hostile.filter(
	({ name, isProse, rules }) =>
		isProse &&
		!/^(?:dead-links\/|pictures\/missing$)/.test(name) &&
		rules.some((rule) => RULES[rule].scope === 'text'),
);
/** The documents that must pass. */
export const benign = readCorpus('benign');

function readCorpus(kind: 'hostile' | 'benign'): CorpusDocument[] {
	return readdirSync(`${FOLDER}/${kind}`).flatMap((name) => {
		const group = name.replace('.yaml', '');
		const text = readFileSync(`${FOLDER}/${kind}/${name}`, 'utf8').replaceAll(
			'CANARY',
			(word, at, all: string) => (all.startsWith('CANARY_FILE', at) ? word : CANARY),
		);
		const read = parse(text) as { rule?: Rule | Rule[]; file?: string; documents: Written[] };
		return read.documents.map((one) =>
			toDocument(group, { rule: read.rule ?? [], ...(read.file && { file: read.file }), ...one }),
		);
	});
}

function toDocument(group: string, one: Written): CorpusDocument {
	const own = `${group}-${one.name}`;
	const isNameTested = group === 'files' && one.link === undefined;
	const given = one.file ?? 'entries/background/hostile.mdx';
	const path = given.startsWith('datasets/list-length')
		? `datasets/${own}.csv`
		: isNameTested
			? given
			: given.replace(/[^/]*hostile/, own);
	const isEntry = path.startsWith('entries/') && path.endsWith('.mdx') && one.link === undefined;
	const main = { path, content: textOf(one, isEntry), ...(one.link && { link: one.link }) };
	const folder = path.replace(/[^/]*$/, '');
	const files: CorpusFile[] = [main];
	if (one.beside)
		files.push({
			path: folder + one.beside.name,
			content: Buffer.from(
				one.beside.text ?? one.beside.base64 ?? '',
				one.beside.text === undefined ? 'base64' : 'utf8',
			),
		});
	// A table is read by its card.
	if (path === `datasets/${own}.csv`)
		files.push({
			path: `datasets/${own}.yaml`,
			content: readFileSync(`${FOLDER}/sound/datasets/list-length.yaml`, 'utf8'),
		});
	const rules = [one.rule ?? []].flat();
	const isProse =
		isEntry && !isNameTested && !one.beside && one.head === undefined && one.document === undefined;
	return {
		name: `${group}/${one.name}`,
		path,
		files,
		rules,
		shows: one.shows ?? '',
		isEntry,
		isProse,
	};
}

function textOf(one: Written, isEntry: boolean): string {
	if (one.document !== undefined) return one.document;
	const text = `${one.text ?? repeated(one)}${rowsOf(one)}${' and words'.repeat(one.words ?? 0)}`;
	return isEntry ? `${frontMatter(one.head)}\n${text}\n` : text;
}

/** Front matter that the schema accepts, and that states nothing that needs a claim. */
export function frontMatter(head?: string): string {
	const lines = ['title: Words', 'description: Some words.', 'section: background', 'order: 2'];
	return ['---', ...lines, "published: '2026-11-24'", ...(head ? [head] : []), '---', ''].join(
		'\n',
	);
}

function repeated({ repeat }: Written): string {
	if (repeat === undefined) return '';
	const { open, times, middle = 'words', close = '' } = repeat;
	return open.repeat(times) + middle + close.repeat(times);
}

function rowsOf({ rows = 0 }: Written): string {
	const all = Array.from({ length: rows }, (_, row) =>
		row === rows - 1 ? '| the last row | b |' : '| a | b |',
	);
	return all.map((row) => `\n${row}`).join('');
}
