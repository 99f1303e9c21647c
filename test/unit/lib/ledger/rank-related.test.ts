import { describe, expect, test } from 'vitest';
import { rankRelated } from '../../../../src/lib/ledger/rank-related.ts';

const question = (id: string, topic: string, claims: string[] = [], more?: string) => ({
	id,
	topics: [topic],
	claims,
	more,
});

describe('rankRelated', () => {
	const asked = question('asked', 'assets', ['freeze'], '/background/money/#the-freeze');
	const idsOf = (all: ReturnType<typeof question>[], most = 3) =>
		rankRelated(asked, all, most).map(({ id }) => id);

	test('puts what shares a claim before what shares a section, and that before a topic', () => {
		const all = [
			question('topic', 'assets'),
			question('section', 'assets', [], '/background/money/#the-freeze'),
			question('claim', 'sanctions', ['freeze', 'other']),
			question('both', 'assets', ['freeze']),
		];
		expect(idsOf(all)).toEqual(['both', 'section', 'claim']);
	});
	test('leaves out the question itself and what shares nothing', () => {
		expect(idsOf([asked, question('far', 'isis-k', ['toll'])])).toEqual([]);
	});
	test('names as many as are wanted, in their order where they are equally near', () => {
		const all = ['c', 'a', 'b'].map((id) => question(id, 'assets'));
		expect(idsOf(all, 2)).toEqual(['c', 'a']);
	});
});
