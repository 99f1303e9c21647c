import { expect, test } from 'vitest';
import { overlap, placeCaption } from '../../../../src/pictures/kinds/place-caption.ts';
import type { Line } from '../../../../src/pictures/kinds/place-caption.ts';

const LINES: Line[] = [['ten letters', {}]];
const PICTURE = { width: 300, height: 200 };
const at = (x: number) => ({ x, y: 100, radius: 5 });

test('a caption stands right of its place, level with it', () => {
	const { box, anchor } = placeCaption(at(50), LINES, [], [], PICTURE);
	expect([anchor, box.x, box.y + box.height / 2]).toEqual(['start', 64, 100]);
});

test('stands left where there is no room to the right', () => {
	expect(placeCaption(at(280), LINES, [], [], PICTURE).anchor).toBe('end');
});

test('stands clear of what is taken', () => {
	const taken = [{ x: 60, y: 90, width: 200, height: 4 }];
	const { box } = placeCaption(at(50), LINES, taken, [], PICTURE);
	expect(overlap(box, taken[0]!)).toBe(0);
});

test('covers rather the side that shows nothing', () => {
	const shown = [{ x: 150, y: 0, width: 150, height: 200 }];
	expect(placeCaption(at(150), LINES, [], shown, PICTURE).anchor).toBe('end');
});

test('throws where there is no room at all', () => {
	const taken = [{ x: 0, y: 0, ...PICTURE }];
	expect(() => placeCaption(at(150), LINES, taken, [], PICTURE)).toThrow('There is no room');
});
