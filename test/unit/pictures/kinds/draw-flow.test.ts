import { describe, expect, test } from 'vitest';
import { drawFlow } from '../../../../src/pictures/kinds/draw-flow.ts';
import { readRows } from './read-rows.ts';
import { findMarkupFaults, findTextFaults, readTextBoxes } from './text-boxes.ts';

const ROWS = readRows('money-way');

describe.each([640, 360])('drawFlow at %i pixels', (width) => {
	const svg = drawFlow(ROWS, { width });

	test('lets no text overlap another or leave the picture', () => {
		expect(findTextFaults(svg)).toEqual([]);
	});
	test('holds tokens for colours, and nothing that the policy forbids', () => {
		expect(findMarkupFaults(svg)).toEqual([]);
	});
	test('writes every amount at its bar, and what was not paid', () => {
		const numbers = readTextBoxes(svg).filter(({ words }) => words.startsWith('$'));
		expect(numbers.map(({ words }) => words)).toEqual([
			'$9bn',
			'$7bn',
			'$3.5bn',
			'$3.5bn',
			'$2bn',
			'$0',
		]);
	});
	test('lets no band lead to the box of what was not paid', () => {
		expect(svg.match(/<path d="[^"]*Z" fill="var/g)?.length).toBe(4);
	});
});
