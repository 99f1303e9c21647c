import { expect, test } from 'vitest';
import { describeSteps, readSteps } from '../../../../../src/lib/charts/kinds/describe-steps.ts';

const ROWS = [
	{ date: '2024-03-22', killed: '40', qualifier: '', kind: 'official', by: 'FSB', note: '' },
	{
		date: '2024-03-23',
		killed: '60',
		qualifier: 'more than',
		kind: 'official',
		by: 'SK',
		note: '',
	},
	{ date: '2024-09-22', killed: '50', qualifier: '', kind: 'press', by: 'RTVI', note: 'Late' },
	{ date: '2024-11-02', killed: '61', qualifier: '', kind: 'official', by: 'Court', note: '' },
];
const steps = readSteps(ROWS);

test('a count adds what it has beyond the highest count before it', () => {
	expect(steps.map(({ killed, before }) => killed - before)).toEqual([40, 20, 0, 1]);
});

test('a count that is lower than one before it is behind', () => {
	expect(steps.map(({ isBehind }) => isBehind)).toEqual([false, false, true, false]);
});

test('only an exact number by an authority is counted', () => {
	expect(steps.map(({ isCounted }) => isCounted)).toEqual([true, false, false, true]);
});

test('a count more than two months after the one before it is later', () => {
	expect(steps.map(({ isLater }) => isLater)).toEqual([false, false, true, false]);
});

test('says every count in words', () => {
	expect(describeSteps(ROWS)).toBe(
		'People killed, by count. 22 March 2024, FSB: 40. 23 March 2024, SK: more than 60. 22 September 2024, RTVI: 50. 2 November 2024, Court: 61.',
	);
});
