import { describe, expect, test } from 'vitest';
import { countSentence, findSentence } from '../../../../src/lib/mdx/find-sentence.ts';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';

const TEXT = `## The count

It rose. By then [149 people](claim:toll) were dead, and *one* was missing. Then it stayed.

| Who | How many |
| --- | --- |
| All | [150](claim:other) |
`;
const prose = parseProse(TEXT);
const found = (id: string) =>
	findSentence(
		prose,
		prose.links.find((link) => link.id === id)!,
	);

describe('findSentence', () => {
	test('gives the sentence around a link and the heading above it', () => {
		expect(found('toll')).toEqual({
			before: 'By then ',
			phrase: '149 people',
			after: ' were dead, and one was missing.',
			heading: 'The count',
		});
	});
	test('gives a cell for a link in a table', () => {
		const cell = found('other')!;
		expect(cell.phrase).toBe('150');
		expect(countSentence(cell)).toBe(1);
	});
	test('finds nothing for a link of another text', () => {
		expect(findSentence(prose, parseProse('[A](claim:a)').links[0]!)).toBeUndefined();
	});
});
