import type { Box } from '../../lib/charts/svg-path.ts';
import { lineHeight, textWidth } from './svg.ts';
import type { TextStyle } from './svg.ts';

/** A line of text and how it is written. */
export type Line = [words: string, style: TextStyle];

/** Where a caption stands, and to which of its sides its lines are set. */
export interface Placed {
	box: Box;
	anchor: 'start' | 'end';
}

/** From the edge of a place's sign to its caption, and from the edge of the picture to a caption. In pixels. */
const GAP = 9;
const EDGE = 6;

/**
 * Finds room for the caption of a place: to its right or to its left, level with it, below or above. Of those with room it takes
 * one that covers little of what should be seen, in fifths of the caption.
 *
 * @param spot the middle of the place's sign, and its radius
 * @param taken boxes that the caption must not touch
 * @param shown boxes that it should not cover
 */
export function placeCaption(
	spot: { x: number; y: number; radius: number },
	lines: Line[],
	taken: Box[],
	shown: Box[],
	picture: { width: number; height: number },
): Placed {
	const width = Math.max(...lines.map(([words, style]) => textWidth(words, style)));
	const height = lines.length * lineHeight();
	const side = spot.radius + GAP;
	const tops = [spot.y - height / 2, spot.y - 10, spot.y + 10 - height];
	const fitting = tops
		.flatMap((y): Placed[] => [
			{ box: { x: spot.x + side, y, width, height }, anchor: 'start' },
			{ box: { x: spot.x - side - width, y, width, height }, anchor: 'end' },
		])
		.filter(({ box }) => isInside(box, picture) && !taken.some((one) => overlap(one, box) > 0))
		.map((placed) => {
			const area = sum(shown.map((one) => overlap(one, placed.box)));
			return { placed, covered: Math.round((area / (width * height)) * 5) };
		})
		.sort((one, other) => one.covered - other.covered);
	const [best] = fitting;
	if (best === undefined)
		throw new Error('There is no room for a caption of the map: shorten its words.');
	return best.placed;
}

/** The area that two boxes share, in square pixels. */
export function overlap(one: Box, other: Box): number {
	const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
	return Math.max(width, 0) * Math.max(height, 0);
}

function isInside({ x, y, width, height }: Box, picture: { width: number; height: number }) {
	const isAcross = x >= EDGE && x + width <= picture.width - EDGE;
	return isAcross && y >= EDGE && y + height <= picture.height - EDGE;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
