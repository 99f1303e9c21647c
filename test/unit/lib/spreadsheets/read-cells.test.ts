/** Numbers, dates, units and headings as people and programs write them. */
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../src/lib/spreadsheets/read-date.ts';
import { namesFor, readHeading } from '../../../../src/lib/spreadsheets/read-heading.ts';
import {
	findAffix,
	findDecimal,
	readNumber,
} from '../../../../src/lib/spreadsheets/read-number.ts';
import { readUnit } from '../../../../src/lib/spreadsheets/read-unit.ts';

describe('readNumber', () => {
	test.each([
		['1250', '1250'],
		['3,5', '3.5'],
		['3.50', '3.5'],
		['1.250,5', '1250.5'],
		['1,250.5', '1250.5'],
		['1.250.000', '1250000'],
		['1 250 000', '1250000'],
		['163 000,5', '163000.5'],
		['1’250', '1250'],
		['−3', '-3'],
		['0,125', '0.125'],
	])('reads %s without doubt', (cell, value) => {
		expect(readNumber(cell)).toEqual({ value });
	});

	test.each([
		['1.250', { value: '1250', doubt: 'decimal-or-thousands' }],
		['(1250)', { value: '-1250', doubt: 'brackets' }],
		['1250*', { value: '1250', doubt: 'footnote' }],
		['15 [a]', { value: '15', doubt: 'footnote' }],
		['1,2E+09', { value: '1200000000', doubt: 'lost-digits' }],
		['–', { value: '', doubt: 'no-number' }],
		['k. A.', { value: '', doubt: 'no-number' }],
		['ca. 1250', { doubt: 'words-beside' }],
		['1,2 Mio.', { doubt: 'words-beside' }],
	])('doubts %s', (cell, reading) => {
		expect(readNumber(cell)).toEqual(reading);
	});

	test('takes 1.250 by the decimal separator that is known', () => {
		expect(readNumber('1.250', ',')).toEqual({ value: '1250' });
		expect(readNumber('1.250', '.')).toEqual({ value: '1.25' });
		expect(readNumber('2.7', ',')).toEqual({ value: '2.7', doubt: 'other-decimal' });
	});

	test.each(['28.07.2006', '12 13', '1,25,000', '3-5', '007', 'about', '2006-07'])(
		'takes %s for no number',
		(cell) => {
			expect(readNumber(cell)).toBeUndefined();
		},
	);

	test('the column says which separator is for decimals, and what stands beside every number', () => {
		expect(findDecimal(['1.250', '1.250.000'])).toBe(',');
		expect(findDecimal(['1.250', '980'])).toBeUndefined();
		expect(findAffix(['€ 3,50', '€ 1.250'])).toBe('€');
		expect(findAffix(['12 %', '13'])).toBe('');
	});
});

describe('readDate', () => {
	test.each([
		['28.07.2006', '2006-07-28'],
		['14/02/2003', '2003-02-14'],
		['02/14/2003', '2003-02-14'],
		['2006-07-28 00:00:00', '2006-07-28'],
		['20060728', '2006-07-28'],
		['07/2006', '2006-07'],
		['2021/3/4', '2021-03-04'],
		['14 février 2003', '2003-02-14'],
		['1er mai 2004', '2004-05-01'],
		['14 февраля 2003 г.', '2003-02-14'],
		['5. März 2003', '2003-03-05'],
		['February 14, 2003', '2003-02-14'],
		['Okt 2003', '2003-10'],
	])('reads %s without doubt', (cell, value) => {
		expect(readDate(cell)).toEqual({ value });
	});

	test.each([
		['04/05/2003', { value: '2003-05-04', doubt: 'day-or-month' }],
		['28.07.06', { value: '2006-07-28', doubt: 'two-digit-year' }],
		['14-Feb-03', { value: '2003-02-14', doubt: 'two-digit-year' }],
		['Mar-21', { value: '2021-03', doubt: 'month-or-day' }],
		['44252', { value: '2021-02-25', doubt: 'day-number' }],
		['37666', { value: '2003-02-14', doubt: 'day-number' }],
		['28.07.2006 14:30', { value: '2006-07-28', doubt: 'time-of-day' }],
		['05. Mrz', { doubt: 'no-year' }],
	])('doubts %s', (cell, reading) => {
		expect(readDate(cell)).toEqual(reading);
	});

	test('takes 04/05/2003 by the order that is known', () => {
		expect(readDate('04/05/2003', 'month-first')).toEqual({ value: '2003-04-05' });
		expect(readDate('04/05/2003', 'day-first')).toEqual({ value: '2003-05-04' });
	});

	test.each(['31.02.2003', 'Total', 'late 2003', 'Marathon 2004', 'Q1 2021', '1250'])(
		'takes %s for no date',
		(cell) => {
			expect(readDate(cell)).toBeUndefined();
		},
	);
});

test.each([
	['Fläche (ha)', 'Fläche', 'hectares'],
	['Площадь, тыс. га', 'Площадь', 'thousand hectares'],
	['Betrag in Mio. €', 'Betrag', 'million euros'],
	['Superficie (en milliers d’ha)', 'Superficie', 'thousand hectares'],
	['Amount ($ million)', 'Amount', 'million US dollars'],
	['Killed (confirmed)', 'Killed (confirmed)', undefined],
	['Fläche in Afghanistan', 'Fläche in Afghanistan', undefined],
])('the heading %s names %s in %s', (heading, label, unit) => {
	expect(readHeading(heading)).toEqual({ label, ...(unit === undefined ? {} : { unit }) });
});

test('a unit that is not known is none', () => {
	expect(readUnit('confirmed')).toBeUndefined();
	expect(readUnit('thousand things')).toBeUndefined();
});

test('columns get names in small Latin letters, each another', () => {
	expect(namesFor(['Größe', 'Площадь', 'Größe', '', 'Sources'], ['sources'])).toEqual([
		'grosse',
		'ploshchad',
		'grosse-2',
		'column-4',
		'sources-2',
	]);
});
