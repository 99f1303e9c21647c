import type { SKRSContext2D } from '@napi-rs/canvas';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import type { CoverWords } from '../lib/editions/read-book.ts';
import { encodePng, openCanvas, setFont } from './canvas.ts';
import { wrapText } from './fit-text.ts';
import { ACCENT, drawSuspension } from './social-frame.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 110;
const NUMBER = 84;
const LINE = 60;

/** Draws the cover as PNG: the names of the list, struck where a ban is suspended. The same words give the same bytes. */
export function drawCover({ title, description, names, foot }: CoverWords): Promise<Buffer> {
	const context = openCanvas(WIDTH, HEIGHT);
	const write = (text: string, x: number, y: number, font: string, color: string) => {
		setFont(context, font);
		context.fillStyle = color;
		context.fillText(text, x, y);
	};
	rule(context, MARGIN, 6, LIGHT.annotation);
	write(title, MARGIN - 8, MARGIN + 190, '600 178px', LIGHT.annotation);
	let y = MARGIN + 280;
	for (const line of wrapText(context, description, '38px', WIDTH - 2 * MARGIN))
		write(line, MARGIN, (y += 52), '38px', LIGHT.valueLabel);
	rule(context, (y += 60), 2, LIGHT.grid);
	y += 30;
	for (const [place, { name, isStruck, remark }] of names.entries()) {
		y += LINE;
		context.textAlign = 'right';
		write(String(place + 1), MARGIN + NUMBER - 34, y, '28px', LIGHT.valueLabel);
		context.textAlign = 'left';
		const font = `${isStruck ? 600 : 400} 38px`;
		write(name, MARGIN + NUMBER, y, font, isStruck ? LIGHT.annotation : LIGHT.valueLabel);
		if (!isStruck) continue;
		const { width } = context.measureText(name);
		drawSuspension(context, MARGIN + NUMBER - 10, y - 15, width + 20, 6);
		write(remark, MARGIN + NUMBER + width + 34, y, '600 28px', ACCENT);
	}
	rule(context, HEIGHT - MARGIN - 60, 2, LIGHT.grid);
	write(foot, MARGIN, HEIGHT - MARGIN, '28px', LIGHT.valueLabel);
	return encodePng(context.canvas);
}

function rule(context: SKRSContext2D, y: number, height: number, color: string): void {
	context.fillStyle = color;
	context.fillRect(MARGIN, y, WIDTH - 2 * MARGIN, height);
}
