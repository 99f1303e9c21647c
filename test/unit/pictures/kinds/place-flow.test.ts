import { describe, expect, test } from 'vitest';
import { readFlow } from '../../../../src/lib/charts/kinds/describe-flow.ts';
import { placeFlow } from '../../../../src/pictures/kinds/place-flow.ts';
import { readRows } from './read-rows.ts';

const FLOW = readFlow(readRows('money-way'));
const ROOM = { scale: 10, starts: [0, 100, 200], gaps: [5, 5, 5] };

describe('placeFlow', () => {
	test('gives every amount its width to scale', () => {
		const placed = placeFlow(FLOW, { ...ROOM, isCentred: true });
		expect(placed.map(({ size }) => size)).toEqual([90, 70, 35, 35, 20]);
		expect(placed.map(({ along }) => along)).toEqual([0, 100, 200, 200, 100]);
	});
	test('stands parts round the middle of what they came from, none above 0', () => {
		const placed = placeFlow(FLOW, { ...ROOM, isCentred: true });
		expect(placed.map(({ across }) => across)).toEqual([5, 2.5, 0, 40, 77.5]);
	});
	test('begins parts where their whole begins', () => {
		const placed = placeFlow(FLOW, { ...ROOM, isCentred: false });
		expect(placed.map(({ across }) => across)).toEqual([0, 0, 0, 40, 75]);
	});
	test('lets parts leave their whole side by side', () => {
		const placed = placeFlow(FLOW, { ...ROOM, isCentred: false });
		expect(placed.map(({ from }) => from?.across)).toEqual([undefined, 0, 0, 35, 70]);
	});
});
