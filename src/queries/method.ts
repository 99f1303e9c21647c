import {
	PUBLISHER_KIND_NAMES,
	STATUS_MEANINGS,
	STATUS_WORDS,
} from '../lib/citations/status-words.ts';
import { WEIGHTS, originOf, weighSource } from '../lib/ledger/publishers.ts';
import type { Weight } from '../lib/ledger/publishers.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import { STATUSES } from '../schemas/claim.ts';
import { PUBLISHER_KINDS } from '../schemas/publisher.ts';
import { FINDINGS } from '../schemas/reading.ts';
import { getRecords } from './records.ts';
import { getUses } from './uses.ts';

/** A table of counts: a heading, and rows of which the last two cells are a count and its share. */
interface CountTable {
	title: string;
	head: string[];
	rows: string[][];
}

const WEIGHT_MEANINGS: Record<Weight, string> = {
	primary: 'Primary document: the text or record of an act itself',
	official: 'Official page: what an office says of its own work',
	reported: 'Report of a news agency or a newsroom, also where a newsroom carries an agency’s text',
	other: 'State media, research, reference',
	relay: 'Relay: a page that reprints, rewrites or collects what others published',
};
const FINDING_MEANINGS: Record<(typeof FINDINGS)[number], string> = {
	agrees: 'The other source agrees',
	corrected: 'The claim was corrected by it',
	'nothing-else-found': 'No other source was found',
};

/** What the explainer rests on, counted. */
export async function getMethodTables(): Promise<{
	counts: Record<'claims' | 'sources' | 'publishers', number>;
	tables: CountTable[];
}> {
	const [claimsById, sources, publishersById] = await Promise.all([
		getRecords('claims'),
		getRecords('sources'),
		getRecords('publishers'),
	]);
	const claims = [...claimsById.values()];
	const cited = claims.flatMap((claim) =>
		claim.sources.flatMap((one) => sources.get(sourceOf(one)) ?? []),
	);
	const readings = claims.flatMap(({ read = [] }) => read.at(-1) ?? []);
	const publishers = [...publishersById.values()];
	const usesByOrigin = await countUses();
	const onceUsed = [...usesByOrigin.values()].filter((count) => count === 1).length;
	const unread = claims.length - readings.length;
	return {
		counts: { claims: claims.length, sources: sources.size, publishers: publishers.length },
		tables: [
			{
				title: 'Claims by status',
				head: ['Status', 'What it means', 'Claims', 'Share'],
				rows: count(STATUSES, claims, (claim) => claim.status).map(([status, ...counts]) => [
					STATUS_WORDS[status],
					STATUS_MEANINGS[status],
					...counts,
				]),
			},
			{
				title: 'Second readings by what they found',
				head: ['Finding', 'Claims', 'Share'],
				rows: [
					...count(FINDINGS, readings, ({ finding }) => finding, claims.length).map(
						([finding, ...counts]) => [FINDING_MEANINGS[finding], ...counts],
					),
					['Not read twice yet', ...share(unread, claims.length)],
				],
			},
			{
				title: 'Citations by the weight of the source',
				head: ['Source', 'Citations', 'Share'],
				rows: count(WEIGHTS, cited, (source) => weighSource(source, publishersById)).map(
					([weight, ...counts]) => [WEIGHT_MEANINGS[weight], ...counts],
				),
			},
			{
				title: 'Publishers by kind',
				head: ['Kind', 'Publishers', 'Share'],
				rows: count(PUBLISHER_KINDS, publishers, ({ kind }) => kind).map(([kind, ...counts]) => [
					PUBLISHER_KIND_NAMES[kind],
					...counts,
				]),
			},
			{
				title: 'Publishers whose own words are cited, by how many records rest on them',
				head: ['Records', 'Publishers', 'Share'],
				rows: [
					['One alone', ...share(onceUsed, usesByOrigin.size)],
					['Two or more', ...share(usesByOrigin.size - onceUsed, usesByOrigin.size)],
				],
			},
		],
	};
}

/** How many records rest on the words of each publisher, wherever they were read. */
async function countUses(): Promise<Map<string, number>> {
	const users = new Map<string, Set<string>>();
	for (const source of (await getRecords('sources')).values()) {
		const origin = originOf(source);
		const records = users.get(origin) ?? new Set();
		for (const use of await getUses('sources', source.id)) records.add(`${use.kind} ${use.id}`);
		users.set(origin, records);
	}
	return new Map([...users].map(([id, records]) => [id, records.size]));
}

function count<Name extends string, T>(
	names: readonly Name[],
	items: T[],
	nameOf: (item: T) => Name,
	of = items.length,
): [Name, string, string][] {
	return names.map((name) => [
		name,
		...share(items.filter((item) => nameOf(item) === name).length, of),
	]);
}

function share(part: number, whole: number): [string, string] {
	return [String(part), `${Math.round((100 * part) / whole)} %`];
}
