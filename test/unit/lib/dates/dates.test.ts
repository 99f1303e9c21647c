import { describe, expect, test } from 'vitest';
import { comparePartialDates } from '../../../../src/lib/dates/compare-dates.ts';
import { formatDate } from '../../../../src/lib/dates/format-date.ts';

describe('formatDate', () => {
	test.each([
		['2003-02-14', '14 February 2003', '14 Feb 2003'],
		['2003-02', 'February 2003', 'Feb 2003'],
		['2003', '2003', '2003'],
	])('writes %s as exactly as it is known', (date, long, short) => {
		expect(formatDate(date)).toBe(long);
		expect(formatDate(date, 'short')).toBe(short);
	});
});

describe('comparePartialDates', () => {
	test('compares as far as both are exact', () => {
		expect(comparePartialDates('2003', '2003-02-14')).toBe(0);
		expect(comparePartialDates('2003-01', '2003-02-14')).toBeLessThan(0);
		expect(comparePartialDates('2004', '2003-02-14')).toBeGreaterThan(0);
	});
});
