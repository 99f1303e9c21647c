import type { SKRSContext2D } from '@napi-rs/canvas';
import { splitSentences } from '../lib/text/sentences.ts';
import { wrapLines } from '../lib/text/wrap-lines.ts';
import { setFont } from './canvas.ts';

/** How a text may be set. */
export interface TextSpace {
	/** Sizes of letters to try, in pixels, the largest first. */
	sizes: number[];
	weight: number;
	/** Of a line, in pixels. */
	width: number;
	/** The most lines. */
	most: number;
	/** For all lines, in pixels. */
	room?: number;
}

/** Lines that fit, and how they are set. */
export interface FittedText {
	lines: string[];
	/** Of the letters, in pixels. */
	size: number;
	/** From one line to the next, in pixels. */
	step: number;
	/** Of all lines together, in pixels. */
	height: number;
	/** Weight and size, for `setFont()`. */
	font: string;
}

/** Breaks a text into lines of at most a width in pixels, in a font as `setFont()` takes it. */
export function wrapText(
	context: SKRSContext2D,
	text: string,
	font: string,
	width: number,
): string[] {
	setFont(context, font);
	return wrapLines(text, (line) => context.measureText(line).width <= width);
}

/** Sets a text in the largest size in which it has room; in the smallest one it is cut after a word, with an ellipsis. */
export function fitText(
	context: SKRSContext2D,
	text: string,
	{ sizes, weight, width, most, room = Infinity }: TextSpace,
): FittedText {
	for (const [index, size] of sizes.entries()) {
		const font = `${weight} ${size}px`;
		const step = size * (weight > 400 ? 1.13 : 38 / 28);
		const limit = Math.max(1, Math.min(most, Math.floor(room / step)));
		const wrap = (words: string, within = width) => wrapText(context, words, font, within);
		const fits = (line: string) => context.measureText(line).width <= width;
		const isRight = (lines: string[]) => lines.length <= limit && lines.every(fits);
		if (!isRight(wrap(text)) && index < sizes.length - 1) continue;
		const whole = dropSentences(text, (words) => isRight(wrap(words)));
		const wrapped = whole === undefined ? cut(wrap(text), limit, fits) : wrap(whole);
		const lines = weight > 400 ? balance(wrapped, width, wrap) : wrapped;
		return { lines, size, step, height: lines.length * step, font };
	}
	throw new Error('A text needs at least one size to be set in.');
}

/** As many of a text's sentences, from its start, as have room; nothing when not even the first has. */
function dropSentences(text: string, hasRoom: (words: string) => boolean): string | undefined {
	const sentences = splitSentences(text);
	const starts = sentences.map((_, index) => sentences.slice(0, index + 1).join(' '));
	return starts.findLast(hasRoom);
}

/** The same number of lines, as even as they can be, so that no word is left alone on the last. */
function balance(
	lines: string[],
	width: number,
	wrap: (words: string, within: number) => string[],
): string[] {
	let even = lines;
	for (let within = width - 12; within > width / 2; within -= 12) {
		const narrower = wrap(lines.join(' '), within);
		if (narrower.length > lines.length) break;
		even = narrower;
	}
	return even;
}

/** The first lines, the last of them ending in an ellipsis. A word that is too long for its line is cut within. */
function cut(lines: string[], most: number, fits: (line: string) => boolean): string[] {
	const shown = lines.slice(0, most);
	let last = shown.pop() ?? '';
	while (last !== '' && !fits(`${last}…`)) last = last.replace(/(?:\s+\S*|.)$/u, '');
	return [...shown, `${last.replace(/[\s,;:.]+$/, '')}…`];
}

/** Draws lines below one another, the first one on `y`. */
export function fillLines(
	context: SKRSContext2D,
	{ lines, font, step }: Pick<FittedText, 'lines' | 'font' | 'step'>,
	color: string,
	x: number,
	y: number,
): void {
	setFont(context, font);
	context.fillStyle = color;
	for (const [index, line] of lines.entries())
		context.fillText(line, x, Math.round(y + index * step));
}
