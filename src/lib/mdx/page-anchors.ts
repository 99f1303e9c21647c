import GithubSlugger from 'github-slugger';
import { numberNotes } from '../citations/number-notes.ts';
import type { ComponentUse, ParsedProse } from '../ledger/prose.ts';
import type { Kind } from '../../schemas/index.ts';
import { recordPath } from '../ledger/record-path.ts';
import type { Ledger } from '../ledger/record.ts';

/** Pages that are made whatever the ledger holds, each with its lasting anchors. */
const PAGES: Record<string, string[]> = {
	'/': ['questions', 'changes'],
	'/a-to-z/': [],
	'/about/measured/': [],
	'/about/method/': [],
	'/background/': [],
	'/timeline/': [],
	'/claims/': [],
	'/people/': [],
	'/glossary/': [],
	'/sources/': [],
	'/sources/quotes/': [],
	'/charts/': ['data'],
	'/questions/': [],
	'/search/': ['index'],
	'/changes/': [],
	'/evidence/': [],
};

/** Ids that entries have whatever they say, and those that are made of a record's id or a number. */
const FRAME =
	/^(?:content|contents|notes|next|next-questions|next-charts|scorecard|tally|footnote-label|(?:note|ref)-\d[\d-]*|user-content-.+)$/;
/** Ids of parts of pages that list records: years, days, topics. */
const LISTED: Record<string, RegExp> = {
	'/timeline/': /^y\d{4}$/,
	'/changes/': /^d\d{4}-/,
	'/questions/': /^on-/,
};

/** Whether a page has an id for a part of its own, so that no heading and no record on it may have the same. */
export function isFrameAnchor(page: string, anchor: string): boolean {
	const lasting = PAGES[page];
	if (lasting === undefined) return FRAME.test(anchor);
	return anchor === 'content' || lasting.includes(anchor) || (LISTED[page]?.test(anchor) ?? false);
}

/** Every page that content may link to, by its path, with the fragments that it has. Records that could not be read have theirs. */
export function listPages(ledger: Ledger): Map<string, Set<string>> {
	const pages = new Map(
		Object.entries(PAGES).map(([path, anchors]) => [path, new Set(['content', ...anchors])]),
	);
	for (const [kind, records] of Object.entries(ledger.records) as [Kind, Map<string, object>][])
		for (const id of records.keys()) {
			const [path = '', fragment] = recordPath(kind, id).split('#');
			const anchors = pages.get(path) ?? new Set(['content']);
			if (fragment !== undefined) anchors.add(fragment);
			pages.set(path, anchors);
		}
	for (const [kind, ids] of Object.entries(ledger.broken) as [Kind, Set<string>][])
		for (const id of ids) {
			const [path = '', fragment] = recordPath(kind, id).split('#');
			if (fragment === undefined) pages.set(path, pages.get(path) ?? new Set());
			else pages.get(path)?.add(fragment);
		}
	for (const id of ledger.records.charts.keys())
		pages.get(recordPath('charts', id))?.add(`chart-${id}`);
	for (const kind of ['claims', 'questions'] as const)
		for (const id of ledger.records[kind].keys()) pages.get(recordPath(kind, id))?.add('cite');
	for (const [id, document] of ledger.documents)
		addEntry(pages, recordPath('entries', id), document);
	for (const { id, topic } of ledger.records.questions.values()) {
		pages.get('/questions/')?.add(id);
		if (topic !== undefined) pages.get('/questions/')?.add(`on-${topic}`);
	}
	for (const { data } of ledger.records.events.values())
		pages.get('/timeline/')?.add(`y${data.date.slice(0, 4)}`);
	return pages;
}

/** An entry and, if it rests on claims, the page of its notes. */
function addEntry(pages: Map<string, Set<string>>, path: string, document: ParsedProse) {
	const anchors = pages.get(path);
	for (const anchor of listAnchors(document)) anchors?.add(anchor);
	const notes = [...numberNotes(document.links).values()].map(({ number }) => `note-${number}`);
	if (notes.length === 0) return;
	anchors?.add('notes');
	pages.set(`${path}notes/`, new Set(['content', ...notes]));
}

/** The places that an entry's own text has: headings, statements, charts, footnotes. */
function listAnchors(document: ParsedProse): string[] {
	const components = document.components.flatMap((use) => anchorOf(use) ?? []);
	const footnotes = document.footnotes.map((name) => `user-content-fn-${name}`);
	return [...slugHeadings(document.headings), ...components, ...footnotes];
}

/** The id that a component has on its page, if it has one. */
export function anchorOf({ name, attributes }: ComponentUse): string | undefined {
	const id = attributes.get('id') ?? '';
	return name === 'Statement' ? id : name === 'Chart' ? `chart-${id}` : undefined;
}

/** The ids that the renderer gives to headings, in their order. It makes dashes and dots of signs first. */
export function slugHeadings(headings: { text: string }[]): string[] {
	const slugger = new GithubSlugger();
	return headings.map(({ text }) =>
		slugger.slug(text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…')),
	);
}
