/** What all pictures share: the font, the canvas, the format. */
import { fileURLToPath } from 'node:url';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { LIGHT } from '../lib/charts/clean-svg.ts';

/** The name under which canvases find the font of the pictures. */
export const FONT = 'Chart Text';
const FONT_FILE = fileURLToPath(new URL('../styles/source-serif-4.woff2', import.meta.url));

/** Few colours are enough for drawn text and bars, and a palette of them makes a third of the bytes. */
export const PNG = { palette: true, colours: 32, dither: 0, effort: 1 };

/** Makes the font known to the canvas, once. Throws when its file cannot be read. */
export function prepareFont(): void {
	if (GlobalFonts.has(FONT) || GlobalFonts.registerFromPath(FONT_FILE, FONT)) return;
	throw new Error(`Pictures cannot be drawn: the font ${FONT_FILE} cannot be read.`);
}

/** An empty picture of this size in pixels, in the colour of the site's ground. */
export function openCanvas(width: number, height: number): SKRSContext2D {
	prepareFont();
	const context = createCanvas(width, height).getContext('2d');
	disableLigatures(context);
	context.fillStyle = LIGHT.paper;
	context.fillRect(0, 0, width, height);
	return context;
}

/**
 * Draws each letter as itself. The canvas leaves letters out of an SVG that are drawn together as one ("ft"),
 * or in a form of the machine's language (the Turkish "i").
 */
export function disableLigatures(context: SKRSContext2D): void {
	context.lang = 'en';
	context.fontVariantLigatures = 'none';
}

/** @param font weight and size, as CSS has them: `600 21px` */
export function setFont(context: SKRSContext2D, font: string): void {
	context.font = `${font} "${FONT}"`;
}

/** A drawn picture as PNG. The same pixels give the same bytes. It has to be opaque. */
export function encodePng(canvas: Canvas): Promise<Buffer> {
	const { width, height } = canvas;
	return sharp(canvas.data(), { raw: { width, height, channels: 4 } })
		.png(PNG)
		.toBuffer();
}
