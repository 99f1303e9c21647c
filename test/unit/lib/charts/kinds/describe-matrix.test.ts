import { expect, test } from 'vitest';
import {
	describeMatrix,
	groupLists,
	standingOf,
	standingWords,
} from '../../../../../src/lib/charts/kinds/describe-matrix.ts';

const row = (jurisdiction: string, names: string, status: string, more = {}) => ({
	jurisdiction,
	names,
	status,
	since: '2006-03-30',
	until: '',
	'last-seen': '2025-04-17',
	note: '',
	...more,
});
const ended = row('A', 'movement', 'removed', { until: '2023-12-29' });
const listed = row('B', 'movement', 'listed');
const people = row('C', 'people', 'UN names only');
const reported = row('D', 'movement', 'reported as listed', { since: '', note: 'One report' });
const absent = row('E', 'neither', 'not listed');

test('lists of the movement that ended stand after those that were not seen to end', () => {
	expect(
		groupLists([ended, people, listed]).map(({ heading, rows }) => [
			heading,
			rows.map(({ jurisdiction }) => jurisdiction),
		]),
	).toEqual([
		['Names the movement, no end seen', ['B']],
		['Names the movement, ended or suspended', ['A']],
		['Names only people', ['C']],
	]);
});

test.each([
	[ended, 'ended'],
	[listed, 'seen'],
	[people, 'seen'],
	[reported, 'reported'],
	[absent, 'absent'],
])('reads from the status how a list stands', (list, standing) => {
	expect(standingOf(list)).toBe(standing);
});

test.each([
	['gives the day of the end', ended, 'removed 29 December 2023'],
	[
		'gives a start and when it was last seen',
		listed,
		'listed since 30 March 2006; last seen in April 2025',
	],
	['leaves out the start of a list of people', people, 'UN names only; last seen in April 2025'],
	['says what a report is', reported, 'reported as listed (one report); last seen in April 2025'],
])('%s', (_, list, words) => {
	expect(standingWords(list)).toBe(words);
});

test('says every list in words', () => {
	expect(describeMatrix([people, absent])).toBe(
		'Names only people: C (UN names only; last seen in April 2025). Names neither: E (not listed; last seen in April 2025).',
	);
});
