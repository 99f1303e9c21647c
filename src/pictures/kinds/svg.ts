/** Strings of SVG for the pictures that are drawn from columns of fixed names. Lengths are pixels of the picture. */
import { tenth } from '../../lib/charts/svg-path.ts';
import { escapeMarkup } from '../../lib/text/escape.ts';
import { wrapLines } from '../../lib/text/wrap-lines.ts';

/** Attributes of an element. One that is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** How a text is written: 12 px, regular and from its start, if not said otherwise. */
export interface TextStyle {
	fill?: string;
	size?: number;
	weight?: number;
	anchor?: 'start' | 'middle' | 'end' | undefined;
}

/** The widest that a character is on average, in ems: wider than in the fonts of the page, so that what fits here fits there. */
const EM = { regular: 0.56, bold: 0.6 };
/** From one line of a text to the next, in ems. */
const LINE = 1.25;

/** An element, which closes itself where it is empty. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => {
			const text = typeof value === 'number' ? String(tenth(value)) : escapeMarkup(value ?? '');
			return ` ${key}="${text}"`;
		})
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A whole picture. Its parts are drawn in their order, so that texts come last. */
export function svgOf(width: number, height: number, parts: string[]): string {
	const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` };
	return element('svg', attributes, parts.join(''));
}

/** A rectangle filled with a colour. */
export function rect(x: number, y: number, width: number, height: number, fill: string): string {
	return element('rect', { x, y, width, height, fill });
}

/** A line that is not filled, 1 px wide if not said otherwise. */
export function stroke(d: string, color: string, attributes: Attributes = {}): string {
	return element('path', { d, fill: 'none', stroke: color, ...attributes });
}

/** One line of text. `y` is its baseline. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
	const { fill = 'var(--ink)', size, weight, anchor } = style;
	const attributes = { x, y, fill, 'font-size': size, 'font-weight': weight };
	// On a line of its own, so that browsers without pictures do not join it to its neighbours.
	return `\n${element('text', { ...attributes, 'text-anchor': anchor }, escapeMarkup(words))}`;
}

/** Lines of text one below the other. `y` is the baseline of the first. */
export function textLines(x: number, y: number, lines: string[], style: TextStyle = {}): string {
	const step = lineHeight(style.size);
	return lines.map((line, index) => text(x, y + index * step, line, style)).join('');
}

/** The height of one line. */
export function lineHeight(size = 12): number {
	return size * LINE;
}

/** How wide a text is at most. */
export function textWidth(words: string, { size = 12, weight = 400 }: TextStyle = {}): number {
	return words.length * size * (weight > 500 ? EM.bold : EM.regular);
}

/** A text in lines that are no wider than this, but for a word that is. A figure stays with the word before it. */
export function wrapText(words: string, width: number, style: TextStyle = {}): string[] {
	const joined = words.replace(/(?<=\p{L}) (?=\d)/gu, '\u00a0');
	return wrapLines(joined, (line) => textWidth(line, style) <= width).map((line) =>
		line.replaceAll('\u00a0', ' '),
	);
}
