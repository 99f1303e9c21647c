import { describe, expect, test } from 'vitest';
import {
	VERDICTS,
	describeTally,
	listStatements,
	tallyVerdicts,
} from '../../../../src/lib/citations/verdicts.ts';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';

const statements = listStatements(
	parseProse(
		['corrected', 'held-up', 'corrected', 'needs-context']
			.map(
				(verdict, i) => `<Statement id="s${i}" verdict="${verdict}" says="b">\n\nc\n\n</Statement>`,
			)
			.join('\n\n') + '\n\n<Chart id="not-a-statement" />',
	).components,
);

test('listStatements numbers the statements of an entry in their order', () => {
	expect(statements.map(({ number, id, verdict }) => `${number} ${id} ${verdict}`)).toEqual([
		'1 s0 corrected',
		'2 s1 held-up',
		'3 s2 corrected',
		'4 s3 needs-context',
	]);
});

describe('tallyVerdicts', () => {
	test('counts verdicts in the order of the vocabulary and leaves empty ones out', () => {
		expect(tallyVerdicts(statements).map(({ verdict, count }) => `${verdict} ${count}`)).toEqual([
			'held-up 1',
			'needs-context 1',
			'corrected 2',
		]);
	});
	test('names the first statement of each verdict', () => {
		expect(tallyVerdicts(statements).map(({ first }) => first.id)).toEqual(['s1', 's3', 's0']);
	});
	test('has nothing to count without statements', () => {
		expect(tallyVerdicts([])).toEqual([]);
	});
});

test('describeTally agrees its words with their counts', () => {
	expect(describeTally(statements)).toBe('4 statements: 1 held up, 1 needs context, 2 corrected');
});

test('every verdict has a sign of its own', () => {
	const signs = Object.values(VERDICTS).map(({ sign }) => sign);
	expect(new Set(signs).size).toBe(signs.length);
});
