import { describe, expect, test } from 'vitest';
import { groupByTopic, groupByYear } from '../../../../src/lib/citations/group-claims.ts';
import type { ClaimGroup } from '../../../../src/lib/citations/group-claims.ts';

const claims = [
	{ id: 'toll', folder: 'isis-k', asOf: '2024-10' },
	{ id: 'undated', folder: 'isis-k' },
	{ id: 'attack', folder: 'isis-k', date: '2024-03-22' },
	{ id: 'ruling', folder: 'delisting', date: '2025-04-17' },
	{ id: 'announced', folder: 'isis-k', date: '2015-01' },
];
const shown = (groups: ClaimGroup<{ id: string }>[]) =>
	groups.map(({ id, title, claims: list }) => [id, title, ...list.map((one) => one.id)].join());

describe('groupByTopic', () => {
	test('keeps the order of topics and, within one, that of time', () => {
		expect(shown(groupByTopic(claims))).toEqual([
			'on-delisting,Off the list,ruling',
			'on-isis-k,ISIS-K,announced,attack,toll,undated',
		]);
	});
});

describe('groupByYear', () => {
	test('goes from the oldest year to the newest, and ends with what has no date', () => {
		expect(shown(groupByYear(claims))).toEqual([
			'y2015,2015,announced',
			'y2024,2024,attack,toll',
			'y2025,2025,ruling',
			'undated,Without a date,undated',
		]);
	});
});
