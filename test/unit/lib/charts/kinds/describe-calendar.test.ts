import { describe, expect, test } from 'vitest';
import {
	describeCalendar,
	readCalendar,
} from '../../../../../src/lib/charts/kinds/describe-calendar.ts';

const ROWS = [
	row('Ban', 'before', '2024-01-01', '', ''),
	row('Bill', 'law', '2024-11-25', '15', 'for the reading'),
	row('First reading', 'law', '2024-12-10', '7', 'for the last'),
	row('Passed', 'law', '2024-12-17', '99', 'for later'),
	row('Credentials', 'after', '2025-03-26', '', ''),
];

function row(step: string, part: string, date: string, days: string, wait: string) {
	return { step, short: step, part, date, days, wait, body: 'Duma' };
}

describe('readCalendar', () => {
	test('leaves out what came before and after, and the wait after the last step', () => {
		const steps = readCalendar(ROWS);
		expect(steps.map(({ step, days }) => [step, days])).toEqual([
			['Bill', 15],
			['First reading', 7],
			['Passed', 0],
		]);
	});
	test('marks the longest wait between its steps', () => {
		expect(readCalendar(ROWS).map(({ isLongest }) => isLongest)).toEqual([true, false, false]);
	});
});

test('describeCalendar says every step, who acted, and every wait', () => {
	expect(describeCalendar(ROWS)).toBe(
		'25 November 2024: bill (Duma), then 15 days for the reading. 10 December 2024: first reading (Duma), then 7 days for the last. 17 December 2024: passed (Duma). In all 22 days; the longest of these waits is 15.',
	);
});
