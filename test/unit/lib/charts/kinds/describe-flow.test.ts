import { describe, expect, test } from 'vitest';
import {
	describeFlow,
	listParts,
	readFlow,
} from '../../../../../src/lib/charts/kinds/describe-flow.ts';

const ROWS = [
	row('All', 'First', '', 'part', 9, 'in all', { qualifier: 'about' }),
	row('Here', 'Then', 'All', 'part', 7, 'here', { end: 'still there' }),
	row('Gold', 'Then', 'Here', 'holding', 1.2, 'gold'),
	row('Cash', 'Then', 'Here', 'holding', 5.8, 'cash'),
	row('There', 'Then', 'All', 'subject', 2, 'there'),
	row('Interest', 'Then', 'There', 'added', 0.44, 'interest', { date: '2025-02' }),
	row('Out', 'Paid out', 'There', 'nothing', 0, 'nothing by May 2025'),
];

function row(
	place: string,
	stage: string,
	from: string,
	mark: string,
	amount: number,
	words: string,
	more: Record<string, string> = {},
) {
	const rest = { date: '2021-08-18', qualifier: '', end: '', ...more };
	return { place, stage, from, mark, amount: String(amount), words, ...rest };
}

describe('readFlow', () => {
	const { stages, whole, end } = readFlow(ROWS);

	test('keeps the stages in their order, without that of the end', () => {
		expect(stages).toEqual(['First', 'Then']);
	});
	test('makes a tree of parts, and words of holdings', () => {
		expect(listParts(whole).map(({ place }) => place)).toEqual(['All', 'Here', 'There']);
		expect(whole.parts[0]?.words).toBe('here: gold 1.2, cash 5.8');
	});
	test('adds up what came on top, with its day', () => {
		expect(whole.parts[1]).toMatchObject({
			isSubject: true,
			added: 0.44,
			end: 'with interest 2.44 in February 2025',
		});
	});
	test('says what no amount led to', () => {
		expect(end).toEqual({ stage: 'Paid out', from: 'There', words: ['nothing by May 2025'] });
	});
});

test('describeFlow says every amount, stage by stage', () => {
	expect(describeFlow(ROWS)).toBe(
		'First: about $9 billion in all. Then: $7 billion here (gold 1.2, cash 5.8), still there; and $2 billion there, with interest 2.44 in February 2025. Paid out: nothing by May 2025.',
	);
});
