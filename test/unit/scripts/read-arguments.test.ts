import { expect, test } from 'vitest';
import { readArguments } from '../../../scripts/new/read-arguments.ts';

test('options go by the key, by its words joined with hyphens, and for lists by one of them', () => {
	const words = ['event', '--topic', 'assets', '--topics', 'isis-k,sanctions', '--person', 'a,b'];
	expect(readArguments(words).answers).toMatchObject({
		topic: 'assets',
		data: { topics: ['assets', 'isis-k', 'sanctions'], people: ['a', 'b'] },
	});
	const claim = ['claim', '--as-of', '2024', '--value', '[12, 15]', '--topic', 'assets'];
	expect(readArguments(claim).answers).toMatchObject({
		topic: 'assets',
		data: { asOf: '2024', value: [12, 15] },
	});
});

test('groups are typed as they stand in a record', () => {
	const group = '{ column: killed, label: People killed }';
	expect(readArguments(['chart', '--series', group]).answers.data).toEqual({
		series: [{ column: 'killed', label: 'People killed' }],
	});
});

test('an address belongs to a source alone', () => {
	expect(readArguments(['source', 'https://a.example/']).url).toBe('https://a.example/');
	expect(() => readArguments(['claim', 'https://a.example/'])).toThrow(
		'"https://a.example/" belongs to nothing. Options look like --id crocus-toll.',
	);
});

test.each([
	[[], 'Name the kind of record: change, chart, claim, '],
	[
		['claim', '--stauts', 'x'],
		'There is no option "--stauts". Did you mean "status"? The options are: --id, --topic, ',
	],
	[['claim', '--from', 'none.yaml'], 'There is no file none.yaml to take answers from.'],
])('refuses %j', (words, message) => {
	expect(() => readArguments(words)).toThrow(message);
});
