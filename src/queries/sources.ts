import { sortByWeight } from '../lib/citations/describe-grounds.ts';
import { PUBLISHER_KIND_WORDS } from '../lib/citations/status-words.ts';
import { drawnRows } from '../lib/charts/drawn-rows.ts';
import { nameSources } from '../lib/ledger/name-sources.ts';
import { originOf } from '../lib/ledger/publishers.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import type { Citation } from '../schemas/citation.ts';
import { PUBLISHER_KINDS } from '../schemas/publisher.ts';
import { getRecord, getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

/** A cited source with the place in it, and with the copies of the same text that are cited beside it. */
export interface CitedSource {
	id: string;
	at: string | undefined;
	copies: CitedSource[];
}

/** What is cited, in the order of its weight, with every copy folded under the first source of the same origin. */
export async function sortCitations(citations: Citation[]): Promise<CitedSource[]> {
	const publishers = await getRecords('publishers');
	const cited = await Promise.all(
		citations.map(async (one) => ({
			source: await getRecord('sources', sourceOf(one)),
			at: typeof one === 'string' ? undefined : one.at,
		})),
	);
	const sorted = sortByWeight(cited, ({ source }) => source, publishers);
	const leads = new Map<string, CitedSource>();
	for (const { source, at } of sorted) {
		const one = { id: source.id, at, copies: [] };
		// Several texts of one origin are told apart by their days.
		const text = `${originOf(source)} ${source.date ?? source.id}`;
		const lead = source.copyOf === undefined ? undefined : leads.get(text);
		if (lead) lead.copies.push(one);
		else leads.set(leads.has(text) ? source.id : text, one);
	}
	return [...new Set(leads.values())];
}

/** A source with the name of its publisher in place of its id. */
export async function getNamedSource(id: string): Promise<RecordOf<'sources'>> {
	const source = await getRecord('sources', id);
	return { ...source, publisher: (await getRecord('publishers', source.publisher)).name };
}

/** The publishers behind the rows that a chart draws, in a sentence. */
export async function getSourceLine(chart: RecordOf<'charts'>): Promise<string> {
	const [publishers, sources] = [await getRecords('publishers'), await getRecords('sources')];
	const dataset = await getRecord('datasets', chart.dataset);
	return nameSources(
		dataset,
		drawnRows(chart, dataset.rows),
		(id) => publishers.get(sources.get(id)?.publisher ?? '')?.name,
	);
}

/** A source by the name of its outlet. */
export interface Outlet {
	name: string;
	url: string;
	/** Whose words the outlet carries, where they are not its own. */
	origin: string | undefined;
	date: string | undefined;
	language: string;
	/** Other outlets with the same text. */
	copies: { name: string; url: string }[];
}

/** The outlets behind what is cited, by their kinds, in the order of their weight. */
export async function getOutlets(
	citations: Citation[],
): Promise<{ kind: string; sources: Outlet[] }[]> {
	const publishers = await getRecords('publishers');
	const kinds = new Map<string, Outlet[]>();
	for (const { id, copies } of await sortCitations(citations)) {
		const source = await getRecord('sources', id);
		const [publisher, origin] = [source.publisher, originOf(source)].map((one) =>
			publishers.get(one),
		);
		// What a relay carries weighs as the relay does.
		const { kind = 'relay' } = (publisher?.kind === 'relay' ? publisher : origin) ?? {};
		const words = source.isPrimary ? 'primary document' : PUBLISHER_KIND_WORDS[kind];
		const label = words.charAt(0).toUpperCase() + words.slice(1);
		const outlet: Outlet = {
			name: publisher?.name ?? source.publisher,
			url: source.url,
			origin: origin === publisher ? undefined : origin?.name,
			date: source.date,
			language: source.language,
			copies: (await Promise.all(copies.map((copy) => getNamedSource(copy.id)))).map((copy) => ({
				name: copy.publisher,
				url: copy.url,
			})),
		};
		kinds.set(label, [...(kinds.get(label) ?? []), outlet]);
	}
	return [...kinds].map(([kind, sources]) => ({ kind, sources }));
}

/** A publisher with what the site cites of it. */
export interface PublisherSources {
	publisher: RecordOf<'publishers'>;
	/** Its pages, by their dates. */
	sources: RecordOf<'sources'>[];
	/** Pages of others that carry its words. */
	carried: RecordOf<'sources'>[];
}

/** Every publisher with its sources: by kind, and then by how much of it is cited. */
export async function getPublishers(): Promise<PublisherSources[]> {
	const sources = [...(await getRecords('sources')).values()].sort(
		(a, b) => (a.date ?? '').localeCompare(b.date ?? '', 'en') || a.id.localeCompare(b.id, 'en'),
	);
	const publishers = [...(await getRecords('publishers')).values()].map((publisher) => ({
		publisher,
		sources: sources.filter((source) => source.publisher === publisher.id),
		carried: sources.filter((source) => source.copyOf === publisher.id),
	}));
	const usesOf = (one: PublisherSources) => one.sources.length + one.carried.length;
	const placeOf = ({ publisher }: PublisherSources) => PUBLISHER_KINDS.indexOf(publisher.kind);
	return publishers.sort(
		(a, b) =>
			placeOf(a) - placeOf(b) ||
			usesOf(b) - usesOf(a) ||
			a.publisher.name.localeCompare(b.publisher.name, 'en'),
	);
}
