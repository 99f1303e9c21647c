/** What stands around the words on the pictures beside links to pages. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { SOCIAL_MARGIN as MARGIN, SOCIAL_SIZE } from '../lib/head/social-picture.ts';
import { setFont } from './canvas.ts';

const { width: WIDTH, height: HEIGHT } = SOCIAL_SIZE;
/** The site's own colour. */
export const ACCENT = LIGHT.subject;
/** Where the line above the page's address is, in pixels from the top. */
export const RULE = HEIGHT - 82;
/** Where the words end and the list of struck lines begins. */
export const LIST = { left: 950, right: WIDTH - MARGIN, top: 150, count: 15, struck: 10, step: 26 };
/** How long the lines of the list are, in parts of its width: the names of 2003, roughly. */
const LENGTHS = [
	0.72, 0.95, 0.34, 0.42, 0.62, 0.55, 0.5, 0.47, 0.56, 0.53, 0.6, 0.66, 0.58, 0.84, 0.4,
];

/** The site's name, beside the list with its broken strike. */
export function drawName(context: SKRSContext2D): void {
	setFont(context, '600 32px');
	const struck = 'the list';
	const width = context.measureText(struck).width;
	context.fillStyle = LIGHT.valueLabel;
	context.fillText(struck, MARGIN, 84);
	context.fillStyle = LIGHT.annotation;
	context.fillText('Off the List', MARGIN + width + 11, 84);
	drawSuspension(context, MARGIN - 3, 72, width + 6, 5);
}

/** Where the strike through a suspended name is drawn, in parts of its length. As in `styles/site.css`. */
const DASHES = [
	[0, 0.5],
	[0.57, 0.73],
	[0.8, 0.89],
	[0.95, 1],
] as const;

/** The strike through a name whose ban is suspended: it breaks off. */
export function drawSuspension(
	context: SKRSContext2D,
	x: number,
	y: number,
	width: number,
	height: number,
): void {
	context.fillStyle = ACCENT;
	for (const [from, to] of DASHES)
		context.fillRect(Math.round(x + from * width), y, Math.round((to - from) * width), height);
}

/** The line above the page's address. */
export function drawRule(context: SKRSContext2D): void {
	context.fillStyle = LIGHT.grid;
	context.fillRect(MARGIN, RULE, WIDTH - 2 * MARGIN, 2);
}

/** A list as long as that of 2003, with its eleventh line struck. */
export function drawList(context: SKRSContext2D): void {
	for (let index = 0; index < LIST.count; index++) {
		const y = LIST.top + index * LIST.step;
		const width = (LIST.right - LIST.left) * (LENGTHS[index] ?? 0.5);
		context.fillStyle = LIGHT.grid;
		context.fillRect(LIST.left, y, Math.round(width), 9);
		if (index !== LIST.struck) continue;
		drawSuspension(context, LIST.left - 14, y + 2, Math.round(width) + 28, 5);
	}
}
