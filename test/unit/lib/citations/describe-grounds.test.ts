import { describe, expect, test } from 'vitest';
import { describeGrounds, sortByWeight } from '../../../../src/lib/citations/describe-grounds.ts';
import type { Publishers } from '../../../../src/lib/citations/describe-grounds.ts';
import type { Source } from '../../../../src/schemas/source.ts';

const publishers: Publishers = new Map([
	['court', { kind: 'official', name: 'The Court' }],
	['tass', { kind: 'agency', name: 'TASS' }],
	['ap', { kind: 'agency', name: 'AP' }],
	['star', { kind: 'newsroom', name: 'The Star' }],
	['kyma', { kind: 'newsroom', name: 'KYMA' }],
	['copies', { kind: 'relay', name: 'Copies Daily' }],
]);
const source = (publisher: string, more: Partial<Source> = {}): Source => ({
	publisher,
	title: publisher,
	url: `https://${publisher}.example/`,
	language: 'en',
	...more,
});
const describeSources = (status: 'confirmed' | 'single', ...sources: Source[]) =>
	describeGrounds({ status }, sources, publishers);

describe('describeGrounds', () => {
	test.each([
		[
			'Confirmed by a primary document (The Court) and by TASS.',
			describeSources('confirmed', source('tass'), source('court', { isPrimary: true })),
		],
		[
			'Confirmed by a primary document (The Court).',
			describeSources('confirmed', source('star', { isPrimary: true, copyOf: 'court' })),
		],
		[
			'Confirmed by TASS and The Star, independently.',
			describeSources('confirmed', source('tass'), source('star')),
		],
		[
			'Confirmed by TASS, AP and The Star, independently.',
			describeSources('confirmed', source('tass'), source('ap'), source('star')),
		],
		[
			'Confirmed by TASS, AP and 2 others, independently.',
			describeSources('confirmed', source('tass'), source('ap'), source('star'), source('kyma')),
		],
		['One source: an agency report by AP.', describeSources('single', source('ap'))],
		[
			'One source: an agency report by AP, via The Star.',
			describeSources('single', source('star', { copyOf: 'ap' })),
		],
		[
			'One source: an agency report by AP, seen in 2 pages.',
			describeSources('single', source('star', { copyOf: 'ap' }), source('kyma', { copyOf: 'ap' })),
		],
		[
			'One source: a page at Copies Daily, which relays others.',
			describeSources('single', source('copies')),
		],
		[
			'One source, as given by TASS and The Star.',
			describeSources('single', source('tass'), source('star')),
		],
	])('says "%s"', (expected, sentence) => {
		expect(sentence).toBe(expected);
	});

	test.each([
		['One source: a page at Copies Daily, which relays others.', [source('copies')]],
		[
			'One source, as given by Copies Daily and AP.',
			[source('copies'), source('copies', { copyOf: 'ap' })],
		],
	])('says after "%s" that only relays were found', (expected, sources) => {
		const claim = { status: 'single', onlyRelays: true } as const;
		expect(describeGrounds(claim, sources, publishers)).toBe(
			`${expected} Only pages that relay others were found.`,
		);
	});

	test('counts the sides of a dispute', () => {
		const positions = ['Moscow', 'A lawyer'].map((holder) => ({
			holder,
			statement: '',
			sources: ['a'],
		}));
		expect(describeGrounds({ status: 'disputed', positions }, [], publishers)).toBe(
			'Disputed: 2 accounts differ.',
		);
	});
});

test('primary documents come first, then official pages, agencies and newsrooms, the rest, relays', () => {
	const sorted = sortByWeight(
		[
			source('copies', { copyOf: 'ap' }),
			source('star', { copyOf: 'ap' }),
			source('court'),
			source('copies', { isPrimary: true }),
		],
		(one) => one,
		publishers,
	);
	expect(sorted.map(({ publisher, isPrimary }) => [publisher, isPrimary])).toEqual([
		['copies', true],
		['court', undefined],
		['star', undefined],
		['copies', undefined],
	]);
});
