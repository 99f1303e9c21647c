import { expect, test } from 'vitest';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';
import { listSentences } from '../../../../src/lib/mdx/list-sentences.ts';

test('counts the words of sentences across links and leaves headings out', () => {
	const prose = parseProse(
		'## The list\n\nIt named [15 groups](claim:a) at once. Nobody was there.\n',
	);
	expect(listSentences(prose)).toEqual([
		{ text: 'It named 15 groups at once.', words: 6 },
		{ text: 'Nobody was there.', words: 3 },
	]);
});
