import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../../src/lib/charts/kinds/describe-calendar.ts';
import { monthsOf, weekdayOf, weeksOf } from '../../../../src/pictures/kinds/calendar-days.ts';
import { drawCalendar } from '../../../../src/pictures/kinds/draw-calendar.ts';
import { readRows } from './read-rows.ts';
import { findMarkupFaults, findTextFaults, readTextBoxes } from './text-boxes.ts';

const ROWS = readRows('delisting-steps');
const STEPS = readCalendar(ROWS);
const DAYS = [
	'4 Oct',
	'25 Nov',
	'10 Dec',
	'17 Dec',
	'28 Dec',
	'31 Mar',
	'17 Apr',
	'20 May',
	'3 Jul',
];

describe.each([640, 360])('drawCalendar at %i pixels', (width) => {
	const svg = drawCalendar(ROWS, { width });

	test('lets no text overlap another or leave the picture', () => {
		expect(findTextFaults(svg)).toEqual([]);
	});
	test('holds tokens for colours, and nothing that the policy forbids', () => {
		expect(findMarkupFaults(svg)).toEqual([]);
	});
	test('has a square for every day from the first step to the last', () => {
		expect(svg.match(/M[\d. ]+h[\d.]+v[\d.]+h-[\d.]+z/g)?.length).toBe(273);
	});
	test('writes the day of every step and the length of every wait', () => {
		const words = readTextBoxes(svg).map((box) => box.words.replace(' days', ''));
		expect(DAYS.filter((day) => !words.includes(day))).toEqual([]);
		const waits = ['52', '15', '7', '11', '93', '17', '33', '44'];
		expect(waits.filter((count) => !words.includes(count))).toEqual([]);
	});
});

test('the days of the table are those between its dates', () => {
	const counted = STEPS.slice(1).map(({ day }, index) => day - (STEPS[index]?.day ?? 0));
	expect(STEPS.slice(0, -1).map(({ days }) => days)).toEqual(counted);
});

test('weeks begin on Mondays', () => {
	expect(weekdayOf(0)).toBe(3);
	expect(weeksOf(STEPS)).toEqual([(STEPS[0]?.day ?? 0) - 4, 40]);
});

test('the first month and January have their year', () => {
	expect(monthsOf(STEPS).map(([, name]) => name)).toEqual([
		'Oct 2024',
		'Nov',
		'Dec',
		'Jan 2025',
		'Feb',
		'Mar',
		'Apr',
		'May',
		'Jun',
		'Jul',
	]);
});
