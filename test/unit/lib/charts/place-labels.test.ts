import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../../src/lib/charts/place-labels.ts';
import type { Box, LabelRequest } from '../../../../src/lib/charts/place-labels.ts';

const AREA: Box = { left: 0, top: 0, right: 200, bottom: 100 };
const label = (changes: Partial<LabelRequest> = {}): LabelRequest => ({
	width: 40,
	height: 14,
	x: 100,
	y: 50,
	reach: 4,
	sides: ['above', 'right', 'below', 'left'],
	...changes,
});
const overlap = (a: Box, b: Box) =>
	Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
	Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

describe('placeLabels', () => {
	test('puts a label over the middle of its mark', () => {
		expect(placeLabels([label()], [], AREA)).toEqual([
			{ left: 80, right: 120, top: 28, bottom: 42 },
		]);
	});

	test('keeps labels off each other and off marks', () => {
		const marks = [{ left: 60, right: 140, top: 20, bottom: 46 }];
		const boxes = placeLabels([label(), label({ x: 104 }), label({ x: 96 })], marks, AREA) as Box[];
		for (const [index, box] of boxes.entries())
			for (const other of [...marks, ...boxes.slice(index + 1)])
				expect(overlap(box, other)).toBe(false);
	});

	test('keeps labels inside the picture', () => {
		const [box] = placeLabels([label({ x: 198, y: 4 })], [], AREA) as Box[];
		expect(box!.right).toBeLessThanOrEqual(AREA.right);
		expect(box!.top).toBeGreaterThanOrEqual(AREA.top);
	});

	test('does not stand nearer to the mark of another label', () => {
		const owner = { left: 96, right: 104, top: 22, bottom: 30 };
		const [needed] = placeLabels([label()], [], AREA, [owner]) as Box[];
		expect(needed!.top).toBeGreaterThan(owner.bottom);
		const sides = ['above'] as const;
		expect(placeLabels([label({ sides, isOptional: true })], [], AREA, [owner])).toEqual([
			undefined,
		]);
	});

	test('tries the optional ones in the other order where one finds no room', () => {
		const movable = label({ isOptional: true });
		const fixed = label({ isOptional: true, sides: ['above'], farthest: 4 });
		const boxes = placeLabels([movable, fixed], [], AREA);
		expect(boxes.every((box) => box !== undefined)).toBe(true);
		expect(boxes[1]!.top).toBe(28);
	});

	test('leaves out what has no room and is not needed', () => {
		const marks = [AREA];
		const [needed, optional] = placeLabels([label(), label({ isOptional: true })], marks, AREA);
		expect(needed).toBeDefined();
		expect(optional).toBeUndefined();
	});
});
