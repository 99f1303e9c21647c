import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../../src/pictures/kinds/draw-map.ts';
import { readRows } from './read-rows.ts';
import { findMarkupFaults, findTextFaults, readTextBoxes } from './text-boxes.ts';

const ROWS = readRows('attack-places');

describe.each([640, 360, 320])('drawMap at %i pixels', (width) => {
	const svg = drawMap(ROWS, { width });

	test('lets no text overlap another or leave the picture', () => {
		expect(findTextFaults(svg)).toEqual([]);
	});
	test('holds tokens for colours, and nothing that the policy forbids', () => {
		expect(findMarkupFaults(svg)).toEqual([]);
	});
	test('is light enough for a page', () => {
		expect(svg.length).toBeLessThan(30_000);
	});
	test('makes areas of discs in proportion to the dead, and hollow where the number is a lower bound', () => {
		const discs = [...svg.matchAll(/<circle cx="[\d.]+" cy="[\d.]+" r="([\d.]+)" fill="([^"]+)"/g)];
		const [dot, kerman, crocus] = discs.map(([, radius, fill]) => [Number(radius), fill] as const);
		expect([dot?.[1], kerman?.[1], crocus?.[1]]).toEqual([
			'var(--ink)',
			'var(--paper)',
			'var(--subject)',
		]);
		const ratio = ((kerman?.[0] ?? 0) + 1.25) ** 2 / (crocus?.[0] ?? 1) ** 2;
		expect(ratio).toBeCloseTo(94 / 149, 1);
	});
	test('writes every place and every date', () => {
		const words = readTextBoxes(svg)
			.map((box) => box.words)
			.join(' ');
		for (const part of ['Kerman', 'Nangarhar', 'Krasnogorsk', '26 July 2016', 'November 2019'])
			expect(words).toContain(part);
		expect(words).toContain('at least 94 killed');
	});
});

test('draws no frontier but those of Iran and Afghanistan', () => {
	const frontiers = drawMap(ROWS, { width: 640 }).match(/stroke="var\(--context\)"/g);
	expect(frontiers?.length).toBe(2);
});
