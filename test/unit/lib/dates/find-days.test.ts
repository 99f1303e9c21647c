import { expect, test } from 'vitest';
import { findDays } from '../../../../src/lib/dates/find-days.ts';

test.each([
	'17 April 2025',
	'17th of April 2025',
	'17 Apr. 2025',
	'17-Apr-2025',
	'April 17, 2025',
	'april 17 2025',
	'Apr 17th, 2025',
	'2025-04-17',
	'2025/04/17',
	'17.04.2025',
	'17.4.2025',
	'17/04/2025',
	'04/17/2025',
])('reads %s', (written) => {
	expect(findDays(written)).toEqual([{ written, days: ['2025-04-17'] }]);
});

test('finds a day among other words', () => {
	expect(findDays('what happened on 22 March 2024?')).toEqual([
		{ written: '22 March 2024', days: ['2024-03-22'] },
	]);
});

test('gives both meanings of a day in figures, that of Europe first', () => {
	expect(findDays('10/4/2024')).toEqual([
		{ written: '10/4/2024', days: ['2024-04-10', '2024-10-04'] },
	]);
});

test.each([
	'April 2025',
	'2025',
	'31.02.2025',
	'17.13.2025',
	'192.168.10.2025',
	'section 3.4.20251',
])('finds no day in "%s"', (text) => {
	expect(findDays(text)).toEqual([]);
});
