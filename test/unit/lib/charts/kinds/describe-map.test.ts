import { expect, test } from 'vitest';
import { describeMap, readPlaces } from '../../../../../src/lib/charts/kinds/describe-map.ts';

const row = (place: string, date: string, killed = '', qualifier = '') => ({
	place,
	country: 'Iran',
	latitude: '30.3',
	longitude: '57.1',
	date,
	killed,
	qualifier,
	what: 'A bomb',
});

test('joins the rows of one place', () => {
	const places = readPlaces([row('A', '2016-07-26'), row('B', '2024-01-03'), row('A', '2019-11')]);
	expect(places.map(({ name, happened }) => [name, happened.length])).toEqual([
		['A', 2],
		['B', 1],
	]);
});

test('a number with a qualifier makes the place qualified', () => {
	const [one, other] = readPlaces([row('A', '2024', '94', 'at least'), row('B', '2024', '149')]);
	expect([one?.isQualified, other?.isQualified]).toEqual([true, false]);
});

test('says every place in words', () => {
	expect(describeMap([row('Kerman', '2024-01-03', '94', 'at least')])).toBe(
		'Kerman, Iran (30.3° N, 57.1° E). 3 January 2024, at least 94 killed: A bomb.',
	);
});
