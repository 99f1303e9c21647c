import type { Kind } from '../../schemas/index.ts';
import type { Citation } from '../../schemas/citation.ts';
import type { KeyPath } from '../diagnostics/locate.ts';
import { sourceOf } from './record.ts';
import type { DataOf, LedgerRecord } from './record.ts';

/** The kinds of record that others name. */
export type NamedKind = Exclude<Kind, 'changes'>;

interface KeyReference {
	kind: NamedKind;
	id: string;
	path: KeyPath;
}

/** Every record that a record's keys name. */
export function keyReferences<K extends Kind>(kind: K, data: DataOf[K]): KeyReference[] {
	const reader = READERS[kind] as ((data: DataOf[K]) => KeyReference[]) | undefined;
	return reader?.(data) ?? [];
}

/** The paths of pages that a record's keys hold. */
export function pageKeys({ kind, data }: LedgerRecord): { path: KeyPath; url: string }[] {
	if (kind === 'questions' && 'more' in data && data.more)
		return [{ path: ['more'], url: data.more }];
	if (kind !== 'changes' || !('pages' in data)) return [];
	return data.pages.map((url, index) => ({ path: ['pages', index], url }));
}

const READERS: { [K in Kind]?: (data: DataOf[K]) => KeyReference[] } = {
	entries: (entry) => [
		...many('people', entry.about, ['about']),
		...one('datasets', entry.card?.number?.thumbnail.dataset, [
			'card',
			'number',
			'thumbnail',
			'dataset',
		]),
		...many('entries', entry.next, ['next']),
		...many('questions', entry.questions, ['questions']),
	],
	sources: (source) => [
		...one('publishers', source.publisher, ['publisher']),
		...one('publishers', source.copyOf, ['copyOf']),
	],
	claims: (claim) => [
		...cited(claim.sources, ['sources']),
		...(claim.series ?? []).flatMap((point, index) =>
			cited(point.sources, ['series', index, 'sources']),
		),
		...(claim.positions ?? []).flatMap((position, index) =>
			cited(position.sources, ['positions', index, 'sources']),
		),
		...(claim.read ?? []).flatMap(({ against }, index) =>
			one('sources', against, ['read', index, 'against']),
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

function one(kind: NamedKind, id: string | undefined, path: KeyPath): KeyReference[] {
	return id === undefined ? [] : [{ kind, id, path }];
}

function many(kind: NamedKind, ids: string[] | undefined, path: KeyPath): KeyReference[] {
	return (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));
}

function cited(citations: Citation[] | undefined, path: KeyPath): KeyReference[] {
	return many('sources', citations?.map(sourceOf), path);
}
