import { expect, test } from 'vitest';
import { makeNameMask } from '../../../../src/lib/text/mask-names.ts';

const mask = makeNameMask(['resolution 1267', 'Il-76', 'Taliban']);

test('blanks out declared names that hold numbers and keeps the length of the text', () => {
	expect(mask('After resolution 1267 an Il-76.')).toBe(
		`After ${'\0'.repeat(15)} an ${'\0'.repeat(5)}.`,
	);
});

test('leaves a misspelt name alone', () => {
	expect(mask('After resolution 1276.')).toBe('After resolution 1276.');
});

test('does not blank out the start of a longer number', () => {
	expect(mask('resolution 12670')).toBe('resolution 12670');
});

test('blanks out the longest of the names that begin alike', () => {
	const both = makeNameMask(['Order 12', 'Order 12 of 1999', 'Order']);
	expect(both('Order 12 of 1999, then order 12.')).toBe(
		`${'\0'.repeat(16)}, then ${'\0'.repeat(8)}.`,
	);
});

test('blanks out a name that begins with a sign', () => {
	expect(makeNameMask(['(1988) list'])('The (1988) list.')).toBe(`The ${'\0'.repeat(11)}.`);
});
