import { expect, test } from 'vitest';
import { parseProse } from '../../../../src/lib/mdx/parse-prose.ts';
import { readSections } from '../../../../src/lib/search/entry-sections.ts';
import { listSynonyms } from '../../../../src/lib/search/pagefind-record.ts';

test('an entry is read section by section, statements apart', () => {
	const prose = parseProse(
		[
			'Before.',
			'',
			'## The [list](term:list)',
			'',
			'One.',
			'Two.',
			'',
			'- Three',
			'',
			'## The list',
			'',
			'<Statement id="held" verdict="held-up" says="It holds.">',
			'',
			'It does.',
			'',
			'</Statement>',
		].join('\n'),
	);
	expect(readSections(prose)).toEqual([
		{ kind: 'Section', id: 'the-list', title: 'The list', content: 'One. Two. Three' },
		{ kind: 'Section', id: 'the-list-1', title: 'The list', content: 'It holds. It does.' },
		{ kind: 'Statement', id: 'held', title: 'It holds.', content: 'It holds. It does.' },
	]);
});

test('a text is found by the short names of what it speaks of', () => {
	expect(listSynonyms('The United States listed it.')).toContain('US');
	expect(listSynonyms('Nothing of the kind.')).toBe('');
});
