import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { ICONS } from '../lib/head/web-manifest.ts';
import { encodePng } from './canvas.ts';
import { writePicture } from './write-picture.ts';

const { annotation: INK, paper: PAPER } = LIGHT;
const STROKE = '#c23a2c';

/** The mark, a list with one line struck, as `public/favicon.svg` has it on its grid of 32: left, top, width, height. */
const LINES = [
	[7, 6.5, 18, 3, INK],
	[7, 14.5, 12, 3, INK],
	[7, 22.5, 18, 3, INK],
	[4, 14, 24, 4, STROKE],
] as const;

/** Launchers cut a maskable icon to their own shape; its mark keeps to the middle. https://www.w3.org/TR/appmanifest/#icon-masks */
const MASK_INSET = 0.12;

/** Draws the site's icons into its folder. */
export async function writeIcons(folder: string): Promise<void> {
	for (const { path, size, purpose } of ICONS) {
		const canvas = drawMark(size, purpose === 'maskable' ? MASK_INSET : 0);
		writePicture(join(folder, path), await encodePng(canvas));
	}
}

/**
 * Draws the site's mark.
 *
 * @param size of the square, in pixels
 * @param inset the part of each side to keep free
 */
function drawMark(size: number, inset: number): Canvas {
	const canvas = createCanvas(size, size);
	const context = canvas.getContext('2d');
	context.fillStyle = PAPER;
	context.fillRect(0, 0, size, size);
	const unit = (size * (1 - 2 * inset)) / 32;
	const place = (at: number) => Math.round(size * inset + at * unit);
	for (const [left, top, width, height, color] of LINES) {
		context.fillStyle = color;
		context.fillRect(place(left), place(top), Math.round(width * unit), Math.round(height * unit));
	}
	return canvas;
}
