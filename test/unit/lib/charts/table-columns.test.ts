import { describe, expect, test } from 'vitest';
import {
	groupRows,
	headingOf,
	isStruck,
	readColumns,
} from '../../../../src/lib/charts/table-columns.ts';

const column = (name: string) => ({ name, label: name, type: 'text' as const });
const columns = [column('name'), column('native'), column('country')];
const namesOf = (asked?: string) =>
	readColumns(columns, asked).map(({ column: { name }, under }) =>
		[name, ...under.map((one) => one.name)].join('/'),
	);

describe('readColumns', () => {
	test('gives all columns when nothing is asked for', () => {
		expect(namesOf()).toEqual(['name', 'native', 'country']);
	});
	test('puts what follows a slash under the value before it', () => {
		expect(namesOf('country, name / native')).toEqual(['country', 'name/native']);
	});
});

describe('groupRows', () => {
	const rows = [{ step: 'a' }, { step: 'a' }, { step: 'b' }];
	test('parts rows where a value changes', () => {
		expect(groupRows(rows, 'step').map(({ name, rows: some }) => [name, some.length])).toEqual([
			['a', 2],
			['b', 1],
		]);
	});
	test('makes one group without a name otherwise', () => {
		expect(groupRows(rows)).toEqual([{ name: undefined, rows }]);
	});
});

test('isStruck holds for rows with the value that the card names', () => {
	const card = { struck: { column: 'status', value: 'ban suspended' } };
	expect(isStruck(card, { status: 'ban suspended' })).toBe(true);
	expect(isStruck(card, { status: 'listed' })).toBe(false);
	expect(isStruck({}, { status: 'ban suspended' })).toBe(false);
});

test('headingOf says a unit once', () => {
	expect(headingOf({ label: 'Injured', unit: 'people' })).toBe('Injured, people');
	expect(headingOf({ label: 'Killed', unit: 'people killed' })).toBe('People killed');
	expect(headingOf({ label: 'Deaths by first count', unit: 'deaths' })).toBe(
		'Deaths by first count',
	);
	expect(headingOf({ label: 'Note' })).toBe('Note');
});
