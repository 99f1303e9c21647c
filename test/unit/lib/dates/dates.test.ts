import { describe, expect, test } from 'vitest';
import { comparePartialDates } from '../../../../src/lib/dates/compare-dates.ts';
import { fillYears, nameYear } from '../../../../src/lib/dates/fill-years.ts';
import { formatDate } from '../../../../src/lib/dates/format-date.ts';

describe('formatDate', () => {
	test.each([
		['2003-02-14', '14 February 2003', '14 Feb 2003', '14 Feb'],
		['2003-02', 'February 2003', 'Feb 2003', 'February'],
		['2003', '2003', '2003', '2003'],
	])('writes %s as exactly as it is known', (date, long, short, day) => {
		expect(formatDate(date)).toBe(long);
		expect(formatDate(date, 'short')).toBe(short);
		expect(formatDate(date, 'day')).toBe(day);
	});
});

describe('comparePartialDates', () => {
	test('compares as far as both are exact', () => {
		expect(comparePartialDates('2003', '2003-02-14')).toBe(0);
		expect(comparePartialDates('2003-01', '2003-02-14')).toBeLessThan(0);
		expect(comparePartialDates('2004', '2003-02-14')).toBeGreaterThan(0);
	});
});

describe('fillYears', () => {
	test('gives every year from the first to the last, empty ones too', () => {
		const [a, b, c] = [{ date: '2003-02-14' }, { date: '2003-05' }, { date: '2005' }];
		expect(fillYears([a, b, c])).toEqual([
			{ year: '2003', events: [a, b] },
			{ year: '2004', events: [] },
			{ year: '2005', events: [c] },
		]);
	});
	test('gives no year for no events', () => {
		expect(fillYears([])).toEqual([]);
	});
});

test('nameYear counts the events of a year, and is silent where there are none', () => {
	expect(['2024', '2025', '2026'].map((year, count) => nameYear(year, count))).toEqual([
		'',
		'2025: 1 event',
		'2026: 2 events',
	]);
});
