import type { FlowEnd, FlowPart } from '../../lib/charts/kinds/describe-flow.ts';
import { tenth } from '../../lib/charts/svg-path.ts';
import type { PlacedPart } from './place-flow.ts';
import { element, lineHeight, rect, stroke, text, textLines, textWidth, wrapText } from './svg.ts';
import type { TextStyle } from './svg.ts';

/** How thick the bar of an amount is, along the way. */
export const BAR = 11;
export const HEADING = { weight: 600, fill: 'var(--muted)' };
export const SUBJECT = { ...HEADING, fill: 'var(--subject)' };

const NUMBER = { size: 20, weight: 600 };
const NUMBER_HEIGHT = 22;
/** Between a bar and what is drawn on top of it. */
const ADDED_GAP = 3;

/** The words at one amount. */
export interface Label {
	height: number;
	/** How wide its number is. */
	numberWidth: number;
	/** Draws it from its upper corner, on the left or, for texts that end there, on the right. */
	draw: (x: number, y: number) => string;
}

/** The number of an amount, and below it in lines of this width what it is and what became of it. */
export function labelOf(part: FlowPart, width: number, anchor: 'start' | 'end' = 'start'): Label {
	const words = wrapText(part.words, width);
	const strong = { weight: 600, fill: part.isSubject ? 'var(--subject)' : 'var(--ink)', anchor };
	const ends = wrapText(part.end, width, strong);
	const number = `$${part.amount}bn`;
	const before = part.qualifier === '' ? 0 : textWidth(part.qualifier) + 2;
	return {
		height: NUMBER_HEIGHT + (words.length + ends.length) * lineHeight() + 2,
		numberWidth: before + textWidth(number, NUMBER),
		draw: (x, y) => {
			const line = (index: number) => y + NUMBER_HEIGHT + 12 + index * lineHeight();
			const shift = anchor === 'start' ? before : 0;
			const first = anchor === 'start' ? x : x - textWidth(number, NUMBER) - 2;
			const quiet: TextStyle = { fill: 'var(--muted)', anchor };
			return [
				before > 0 && text(first, y + 17, part.qualifier, quiet),
				text(x + shift, y + 17, number, { ...NUMBER, fill: strong.fill, anchor }),
				textLines(x, line(0), words, quiet),
				textLines(x, line(words.length), ends, strong),
			]
				.filter(Boolean)
				.join('');
		},
	};
}

/** Bands, bars, and outlined boxes for what lies on top. `turn` gives x and y of a place along and across. */
export function drawParts(
	parts: PlacedPart[],
	scale: number,
	turn: (along: number, across: number) => [number, number],
): string[] {
	const write = (along: number, across: number) => turn(along, across).map(tenth).join(' ');
	const box = (along: number, across: number, size: number): [number, number, number, number] => {
		const [[x, y], [right, bottom]] = [turn(along, across), turn(along + BAR, across + size)];
		return [x, y, right - x, bottom - y];
	};
	const bands = parts.flatMap(({ part, along, across, size, from }) => {
		if (from === undefined) return [];
		const [start, middle] = [from.along + BAR, (from.along + BAR + along) / 2];
		const d = [
			`M${write(start, from.across)}`,
			`C${write(middle, from.across)} ${write(middle, across)} ${write(along, across)}`,
			`L${write(along, across + size)}`,
			`C${write(middle, across + size)} ${write(middle, from.across + size)} ${write(start, from.across + size)}Z`,
		].join('');
		const fill = part.isSubject ? 'var(--subject)' : 'var(--pale)';
		return [element('path', { d, fill, 'fill-opacity': part.isSubject ? '0.3' : undefined })];
	});
	const bars = parts.flatMap(({ part, along, across, size, isLeaf }) => {
		const whole = isLeaf ? 'var(--context)' : 'var(--ink)';
		const fill = part.isSubject ? 'var(--subject)' : whole;
		const bar = rect(...box(along, across, size), fill);
		if (part.added === 0) return [bar];
		const [x, y, width, height] = box(along, across + size + ADDED_GAP, part.added * scale);
		const outline = `M${x + 0.75} ${tenth(y + 0.75)}h${tenth(width - 1.5)}v${tenth(height - 1.5)}h${tenth(1.5 - width)}Z`;
		return [bar, stroke(outline, fill, { 'stroke-width': 1.5 })];
	});
	return [...bands, ...bars];
}

/** An empty box for what was not paid. `x` and `y` are its upper left corner. */
export function drawEmptyBox(x: number, y: number, width: number, height: number): string {
	const outline = `M${x} ${tenth(y)}h${width}v${height}h-${width}Z`;
	const dashes = { 'stroke-width': 1.5, 'stroke-dasharray': '5 4' };
	const style = { ...SUBJECT, size: 20, anchor: 'middle' } as const;
	return (
		stroke(outline, 'var(--subject)', dashes) + text(x + width / 2, y + height / 2 + 7, '$0', style)
	);
}

/** A dotted line, for a way that no money took. */
export function drawDottedPath(d: string): string {
	const dots = { 'stroke-dasharray': '0.1 5', 'stroke-linecap': 'round', 'stroke-width': 2 };
	return stroke(d, 'var(--subject)', dots);
}

/** The words under the box, each beginning on a line of its own. */
export function endWords({ words }: FlowEnd, width: number): string[] {
	return words.flatMap((one, index) => wrapText(index < words.length - 1 ? `${one},` : one, width));
}
