import { describe, expect, test } from 'vitest';
import { describeSpans, readSpans } from '../../../../../src/lib/charts/kinds/describe-spans.ts';

const ROWS = [
	row('Open', 'movement', 'listed', { since: '2006-03-30', 'since-is': 'Ruling' }),
	row('Told', 'movement', 'reported as listed', { start: 'not known' }),
	row('Ended', 'movement', 'removed', { since: '2005-03-15', until: '2023-12-29' }),
	row('Suspended', 'movement', 'ban suspended', { since: '2003', until: '2025-04-17' }),
	row('Rules', 'people', 'UN names only', {
		earlier: '2002',
		'earlier-is': 'earlier rules',
		since: '2020-12-31',
		'since-is': 'Present rules',
		start: 'no later',
	}),
	row('Other', 'neither', 'not listed', {}),
];

function row(jurisdiction: string, names: string, status: string, more: Record<string, string>) {
	const empty = { earlier: '', since: '', 'since-is': 'Ruling', start: 'known', until: '' };
	return { ...empty, jurisdiction, names, status, 'last-seen': '2025-05-21', ...more };
}

describe('readSpans', () => {
	const spans = readSpans(ROWS);

	test('parts the lists by whom they name, and puts those that ended first', () => {
		expect(spans.map(({ name }) => name)).toEqual([
			'Ended',
			'Suspended',
			'Open',
			'Told',
			'Rules',
			'Other',
		]);
	});
	test('tells an end from a suspension, and has none where no end was found', () => {
		expect(spans.map(({ end }) => end?.words)).toEqual([
			'ended',
			'suspended',
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
	test('has no start where none is known', () => {
		expect(spans.find(({ name }) => name === 'Told')).toMatchObject({
			since: undefined,
			isReported: true,
		});
	});
});

test('describeSpans says of every list whom it names, from when, and to when it was seen', () => {
	expect(describeSpans(ROWS)).toBe(
		[
			'Names the movement.',
			'Ended: ruling since 15 March 2005, ended 29 December 2023.',
			'Suspended: ruling since 2003, suspended 17 April 2025.',
			'Open: ruling since 30 March 2006, last seen 21 May 2025, no end found.',
			'Told: by one report of 21 May 2025, start not known.',
			'Names only people.',
			'Rules: earlier rules since 2002 at the latest, present rules since 31 December 2020, last seen 21 May 2025, no end found.',
			'Names neither.',
			'Other: last seen 21 May 2025.',
		].join(' '),
	);
});
