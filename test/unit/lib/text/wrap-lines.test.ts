import { expect, test } from 'vitest';
import { wrapLines } from '../../../../src/lib/text/wrap-lines.ts';

const upTo = (letters: number) => (line: string) => line.length <= letters;

test('breaks between words, and never within one', () => {
	expect(wrapLines('2024 to November', upTo(8))).toEqual(['2024 to', 'November']);
	expect(wrapLines('November', upTo(3))).toEqual(['November']);
	expect(wrapLines('', upTo(3))).toEqual([]);
});
