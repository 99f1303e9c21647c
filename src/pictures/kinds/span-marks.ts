import type { Span } from '../../lib/charts/kinds/describe-spans.ts';
import { boxPath, tenth } from '../../lib/charts/svg-path.ts';
import { dayNumber } from '../../lib/dates/day-number.ts';
import { formatDate } from '../../lib/dates/format-date.ts';
import { hatchPath } from './hatch.ts';
import { element, rect, stroke, text, textWidth } from './svg.ts';
import type { TextStyle } from './svg.ts';

/** How high a bar is. */
export const BAR = 17;
const SMALL = { size: 11 };
const PAD = 5;

/** From dates to places: from left to right, with the end of the axis. */
export interface SpanAxis {
	xOf: (date: string) => number;
	end: number;
}

/** How a list stands, for the end of its row: "ended 29 Dec 2023", "last seen May 2025". */
export function standingOf({ end, lastSeen, isReported }: Span): [string, TextStyle] {
	if (end !== undefined) return [`${end.words} ${formatDate(end.date, 'short')}`, { weight: 600 }];
	const month = formatDate(lastSeen.slice(0, 7), 'short');
	return [`${isReported ? 'one report,' : 'last seen'} ${month}`, { fill: 'var(--muted)' }];
}

/** The bar of a list with its words, or a sign where it has none. `y` is the upper edge of the bar. */
export function drawSpan(span: Span, y: number, axis: SpanAxis): string[] {
	const { earlier, since, end, lastSeen, isNoLater } = span;
	if (since === undefined) return drawPoint(span, y, axis);
	const isMovement = span.names === 'movement';
	const color = isMovement ? 'var(--subject)' : 'var(--context)';
	const x = axis.xOf(since.date);
	const last = axis.xOf(end?.date ?? lastSeen);
	const bar = { x, y, width: Math.max(2, last - x), height: BAR };
	const parts = [
		isMovement
			? rect(bar.x, bar.y, bar.width, bar.height, color)
			: element('path', { d: boxPath(bar), fill: 'var(--pale)', stroke: color }),
	];
	const words = ` since ${formatDate(since.date, 'short')}`;
	if (earlier === undefined) {
		parts.push(
			...wordsIn(bar, [isNoLater ? `by ${formatDate(since.date, 'short')}` : words.trim()], span),
		);
		if (isNoLater) parts.push(drawTicks(x, y, color));
	} else {
		const before = { ...bar, x: axis.xOf(earlier.date), width: x - axis.xOf(earlier.date) };
		parts.push(stroke(boxPath(before), color), stroke(hatchPath(before), color));
		const date = isNoLater ? `, by ${formatDate(earlier.date, 'short')}` : '';
		parts.push(...wordsIn(before, [`${earlier.words}${date}`], undefined));
		const named = since.words.charAt(0).toLowerCase() + since.words.slice(1);
		const month = ` since ${formatDate(since.date.slice(0, 7), 'short')}`;
		parts.push(...wordsIn(bar, [named + words, named + month, words.trim()], span));
		if (isNoLater) parts.push(drawTicks(before.x, y, color));
	}
	if (end === undefined) return [...parts, drawOpen(last, y, axis.end, color)];
	return [...parts, rect(last - 1.5, y - 4, 4, BAR + 8, 'var(--ink)')];
}

/** The first of the words that has room in a bar, or on a ground of their own where the bar is hatched. */
function wordsIn(
	{ x, y, width }: { x: number; y: number; width: number },
	choices: string[],
	span: Span | undefined,
): string[] {
	const words = choices.find((one) => textWidth(one, SMALL) + 2 * PAD <= width);
	if (words === undefined) return [];
	const isMovement = span?.names === 'movement';
	const fill = isMovement ? 'var(--paper)' : 'var(--ink)';
	if (span !== undefined) return [text(x + PAD, y + 12.5, words, { ...SMALL, fill })];
	const length = textWidth(words, SMALL);
	const middle = x + width / 2;
	return [
		rect(middle - length / 2 - 2, y + 1, length + 4, BAR - 2, 'var(--paper)'),
		text(middle, y + 12.5, words, { ...SMALL, fill, anchor: 'middle' }),
	];
}

/** A list without a bar, at the day on which it was last seen: a diamond where one report has it, a ring where it has no such name. */
function drawPoint({ names, lastSeen }: Span, y: number, { xOf }: SpanAxis): string[] {
	const [x, middle] = [tenth(xOf(lastSeen)), tenth(y + BAR / 2)];
	const hollow = { fill: 'var(--paper)', 'stroke-width': 2 };
	const style: TextStyle = { fill: 'var(--muted)', anchor: 'end', ...SMALL };
	if (names === 'neither') {
		const ring = { cx: x, cy: middle, r: 5, stroke: 'var(--context)' };
		const words = text(x - 12, y + 12.5, 'not on this list', style);
		return [element('circle', { ...ring, ...hollow }), words];
	}
	const d = `M${x} ${middle - 7}l7 7l-7 7l-7 -7Z`;
	const words = text(x - 12, y + 12.5, 'start not known', style);
	return [element('path', { d, stroke: 'var(--subject)', ...hollow }), words];
}

/** Dots from where a list was last seen to the end of the axis, with a point, since no end was found. */
function drawOpen(x: number, y: number, end: number, color: string): string {
	const middle = tenth(y + BAR / 2);
	const dots = { 'stroke-width': 2.5, 'stroke-dasharray': '0.1 5', 'stroke-linecap': 'round' };
	return [
		stroke(`M${tenth(x + 5)} ${middle}H${tenth(end - 5)}`, color, dots),
		stroke(`M${tenth(end - 6)} ${middle - 5}l6 5l-6 5`, color, { 'stroke-width': 2 }),
	].join('');
}

/** Three strokes before a start that may have been earlier. */
function drawTicks(x: number, y: number, color: string): string {
	const d = [4, 8, 12].map((back) => `M${tenth(x - back)} ${y + 2}v${BAR - 4}`).join('');
	return stroke(d, color, { 'stroke-width': 1.5 });
}

/** Where a date stands, in days since 1970: a month by its middle, a year by its middle. */
export function dayOf(date: string): number {
	return dayNumber(date + ({ 4: '-07-15', 7: '-15' }[date.length] ?? ''));
}

/** Every day that the picture must hold. */
export function daysOf(spans: Span[]): number[] {
	return spans
		.flatMap(({ earlier, since, lastSeen }) => [earlier?.date, since?.date, lastSeen])
		.flatMap((date) => (date === undefined ? [] : [dayOf(date)]));
}
