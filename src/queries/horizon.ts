import type { Grounds } from './entries.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import { getRecords } from './records.ts';

/** Up to when a text tells its story. */
export interface Horizon {
	/** The date of the newest source, as exact as it is known. */
	told: string | undefined;
	/** The day on which the sources were last read again. */
	read: string | undefined;
}

/**
 * Up to when an entry tells its story: by the newest of its sources, and by the last reading of a claim.
 * What only says how far this site has read tells no story.
 */
export function getHorizon({ claims, sources }: Grounds): Promise<Horizon> {
	const citedBy = (isAboutSite: boolean) =>
		claims
			.filter((claim) => (claim.isAboutSite ?? false) === isAboutSite)
			.flatMap((claim) => claim.sources.map(sourceOf));
	const silent = new Set(citedBy(true)).difference(new Set(citedBy(false)));
	return newestOf([...sources.difference(silent)], claims);
}

/** Up to when the site as a whole does. */
export async function getSiteHorizon(): Promise<Horizon> {
	const [claims, sources] = await Promise.all([getRecords('claims'), getRecords('sources')]);
	return newestOf([...sources.keys()], [...claims.values()]);
}

/** A claim, by the days on which its sources were read. */
interface Read {
	checked: string;
	read?: { on: string }[] | undefined;
}

/** The day on which the sources of some claims were last read. */
export function lastReading(claims: Read[]): string | undefined {
	return claims
		.flatMap(({ checked, read = [] }) => [checked, ...read.map(({ on }) => on)])
		.sort()
		.at(-1);
}

async function newestOf(ids: string[], claims: Read[]): Promise<Horizon> {
	const sources = await getRecords('sources');
	return {
		told: ids
			.flatMap((id) => sources.get(id)?.date ?? [])
			.sort()
			.at(-1),
		read: lastReading(claims),
	};
}
