import type { Kind } from '../../schemas/index.ts';
import type { ComponentUse, ParsedProse, Scheme } from '../mdx/prose.ts';
import type { Citation } from '../../schemas/citation.ts';
import { sourceOf } from './record.ts';
import type { DataOf, KeyPath } from './record.ts';

/** One record's mention of another. */
export interface Reference {
	kind: Kind;
	id: string;
	/** Where in the record's data it stands. */
	path: KeyPath;
}

/** The collection that each link scheme points into. */
export const KIND_OF_SCHEME: Record<Scheme, Kind> = {
	claim: 'claims',
	quote: 'quotes',
	term: 'terms',
	person: 'people',
	source: 'sources',
};

/** The collection that each component's `id` points into. */
export const KIND_OF_COMPONENT: Record<string, Kind> = {
	Chart: 'charts',
	DataTable: 'datasets',
	Quotation: 'quotes',
};

/** Every record that a record's keys name. Links in its prose are read apart. */
export function referencesOf<K extends Kind>(kind: K, data: DataOf[K]): Reference[] {
	const reader = READERS[kind] as ((data: DataOf[K]) => Reference[]) | undefined;
	return reader?.(data) ?? [];
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

const READERS: { [K in Kind]?: (data: DataOf[K]) => Reference[] } = {
	entries: (entry) => many('people', entry.about, ['about']),
	claims: (claim) => [
		...cited(claim.sources, ['sources']),
		...(claim.series ?? []).flatMap((point, index) =>
			cited(point.sources, ['series', index, 'sources']),
		),
		...(claim.positions ?? []).flatMap((position, index) =>
			cited(position.sources, ['positions', index, 'sources']),
		),
		...one('datasets', claim.cell?.dataset, ['cell', 'dataset']),
	],
	quotes: (quote) => [
		...one('people', quote.speaker, ['speaker']),
		...cited(quote.sources, ['sources']),
	],
	events: (event) => [
		...many('claims', event.claims, ['claims']),
		...many('people', event.people, ['people']),
		...cited(event.sources, ['sources']),
	],
	people: (person) => cited(person.sources, ['sources']),
	terms: (term) => [
		...many('claims', term.claims, ['claims']),
		...many('terms', term.related, ['related']),
		...cited(term.sources, ['sources']),
	],
	charts: (chart) => [
		...one('datasets', chart.dataset, ['dataset']),
		...many('claims', chart.claims, ['claims']),
		...(chart.annotations ?? []).flatMap(({ claim, event }, index) => [
			...one('claims', claim, ['annotations', index, 'claim']),
			...one('events', event, ['annotations', index, 'event']),
		]),
	],
};

function one(kind: Kind, id: string | undefined, path: KeyPath): Reference[] {
	return id === undefined ? [] : [{ kind, id, path }];
}

function many(kind: Kind, ids: string[] | undefined, path: KeyPath): Reference[] {
	return (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));
}

function cited(citations: Citation[] | undefined, path: KeyPath): Reference[] {
	return many('sources', citations?.map(sourceOf), path);
}
