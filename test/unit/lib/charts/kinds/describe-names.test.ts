import { expect, test } from 'vitest';
import {
	describeNames,
	groupByStatus,
	signOf,
} from '../../../../../src/lib/charts/kinds/describe-names.ts';

const row = (number: string, name: string, status: string, until = '') => ({
	number,
	name,
	kind: 'party',
	country: 'Egypt',
	status,
	until,
});
const ROWS = [
	row('1', 'One', 'no removal found'),
	row('2', 'Two', 'no removal found'),
	row('3', 'Three', 'ban suspended', '2025-04-17'),
	row('4', 'Four', 'no removal found'),
];

test('joins neighbours with one status, and keeps the order', () => {
	expect(groupByStatus(ROWS).map(({ status, rows }) => [status, rows.length])).toEqual([
		['no removal found', 2],
		['ban suspended 17 April 2025', 1],
		['no removal found', 1],
	]);
});

test('gives related kinds one sign', () => {
	expect(signOf('society')).toBe(signOf('foundation'));
	expect(signOf('party')).not.toBe(signOf('society'));
});

test('gives a kind that it does not know no sign', () => {
	expect(signOf('choir')).toBeUndefined();
});

test('says every name in words', () => {
	expect(describeNames(ROWS.slice(1, 3))).toBe(
		'2, Two: party, Egypt; no removal found. 3, Three: party, Egypt; ban suspended 17 April 2025.',
	);
});
