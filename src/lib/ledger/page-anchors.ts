import GithubSlugger from 'github-slugger';
import { numberNotes } from '../citations/number-notes.ts';
import type { ParsedProse } from '../mdx/prose.ts';
import type { Kind } from '../../schemas/index.ts';
import { TOPICS } from '../../schemas/shared.ts';
import { recordPath } from './record-path.ts';
import type { Ledger } from './record.ts';

/** Pages that are made whatever the ledger holds, each with its lasting anchors. */
const PAGES: Record<string, string[]> = {
	'/': ['questions', 'changes'],
	'/background/': [],
	'/timeline/': [],
	'/claims/': [],
	'/people/': [],
	'/glossary/': [],
	'/sources/': [],
	'/sources/quotes/': [],
	'/charts/': ['data', ...TOPICS.map((topic) => `on-${topic}`)],
	'/questions/': TOPICS.map((topic) => `on-${topic}`),
	'/search/': ['index'],
	'/changes/': [],
};

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
	for (const id of ledger.records.charts.keys()) {
		pages.get('/charts/')?.add(id);
		pages.get(recordPath('charts', id))?.add(`chart-${id}`);
	}
	for (const id of ledger.records.claims.keys()) pages.get(recordPath('claims', id))?.add('cite');
	for (const [id, document] of ledger.documents)
		for (const anchor of listAnchors(document)) pages.get(recordPath('entries', id))?.add(anchor);
	for (const { data } of ledger.records.events.values())
		pages.get('/timeline/')?.add(`y${data.date.slice(0, 4)}`);
	return pages;
}

/** The fragments of an entry's own page: headings, statements, charts, notes, footnotes. */
export function listAnchors(document: ParsedProse): string[] {
	const notes = numberNotes(document.links);
	const components = document.components.flatMap(({ name, attributes }) => {
		const id = attributes.get('id') ?? '';
		return name === 'Statement' ? [id] : name === 'Chart' ? [`chart-${id}`] : [];
	});
	return [
		...slugHeadings(document.headings),
		...components,
		...(notes.size > 0 ? ['notes'] : []),
		...[...notes.values()].map(({ number }) => `note-${number}`),
		...document.footnotes.map((name) => `user-content-fn-${name}`),
	];
}

/** The ids that the renderer gives to headings, in their order. It makes dashes and dots of signs first. */
export function slugHeadings(headings: { text: string }[]): string[] {
	const slugger = new GithubSlugger();
	return headings.map(({ text }) =>
		slugger.slug(text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…')),
	);
}
