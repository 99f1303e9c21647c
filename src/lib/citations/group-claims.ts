import { TOPICS } from '../../schemas/shared.ts';
import { TOPIC_NAMES } from '../text/topic-names.ts';

/** What a claim is put in order by. */
interface Dated {
	id: string;
	/** The topic whose folder it stands in. */
	folder?: string | undefined;
	date?: string | undefined;
	asOf?: string | undefined;
}

/** Claims under a heading. */
export interface ClaimGroup<T> {
	/** Of the heading on its page: `on-isis-k`, `y2003`. */
	id: string;
	title: string;
	claims: T[];
}

/** The heading of claims that hold at no one time. */
const UNDATED = 'Without a date';

/** The day, month or year that a claim is about. */
export function dayOf({ date, asOf }: Dated): string | undefined {
	return date ?? asOf;
}

/** Claims by what they are about in time, the oldest first; those without a date last. */
export function sortByDay<T extends Dated>(claims: T[]): T[] {
	const last = '9999';
	return [...claims].sort(
		(a, b) =>
			(dayOf(a) ?? last).localeCompare(dayOf(b) ?? last, 'en') || a.id.localeCompare(b.id, 'en'),
	);
}

/** Claims under the topics of the site, in their order. Topics without claims are left out. */
export function groupByTopic<T extends Dated>(claims: T[]): ClaimGroup<T>[] {
	const sorted = sortByDay(claims);
	return TOPICS.map((topic) => ({
		id: `on-${topic}`,
		title: TOPIC_NAMES[topic],
		claims: sorted.filter(({ folder }) => folder === topic),
	})).filter((group) => group.claims.length > 0);
}

/** Claims under the years that they are about. */
export function groupByYear<T extends Dated>(claims: T[]): ClaimGroup<T>[] {
	const years = Map.groupBy(sortByDay(claims), (claim) => dayOf(claim)?.slice(0, 4));
	return [...years].map(([year, list]) => ({
		id: year === undefined ? 'undated' : `y${year}`,
		title: year ?? UNDATED,
		claims: list,
	}));
}
