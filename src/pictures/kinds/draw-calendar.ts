import { readCalendar } from '../../lib/charts/kinds/describe-calendar.ts';
import type { CalendarStep } from '../../lib/charts/kinds/describe-calendar.ts';
import { tenth } from '../../lib/charts/svg-path.ts';
import { formatDate } from '../../lib/dates/format-date.ts';
import type { Row } from '../../lib/ledger/parse-table.ts';
import { drawSquares, monthsOf, weekdayOf, weeksOf } from './calendar-days.ts';
import { CALLOUT_GAP, placeCallouts } from './place-callouts.ts';
import { stroke, svgOf, text, textLines, textWidth, wrapText } from './svg.ts';
import type { Attributes, TextStyle } from './svg.ts';

const STRONG = { weight: 600 };
const QUIET: TextStyle = { fill: 'var(--muted)' };
/** From square to square; the space between two; a row of words above; a line of words below. */
const WIDE = { gap: 2, row: 32, line: 15 };
const NARROW = { pitch: 13, gap: 1.5, left: 90, line: 14 };
const MAX_ROWS = 5;

/** Draws a square for every day: weeks are columns in a wide picture and rows in a narrow one. */
export function drawCalendar(rows: Row[], { width }: { width: number; height?: number }): string {
	const steps = readCalendar(rows);
	return width < 480 ? drawRows(steps, width) : drawColumns(steps, width);
}

function drawColumns(steps: CalendarStep[], width: number): string {
	const [monday, weeks] = weeksOf(steps);
	const pitch = tenth(width / weeks - 0.05);
	const size = pitch - WIDE.gap;
	const xOf = (day: number) => Math.floor((day - monday) / 7) * pitch;
	const centre = (day: number) => tenth(xOf(day) + size / 2);
	const labels = steps.map(({ date, short }) => [formatDate(date, 'day'), short]);
	const callouts = steps.map(({ day }, index) => {
		const [date = '', short = ''] = labels[index] ?? [];
		return { x: centre(day), width: Math.max(textWidth(date, STRONG), textWidth(short)) };
	});
	const levels = Array.from({ length: MAX_ROWS }, (_, index) => index + 1);
	const found = levels.map((count) => placeCallouts(callouts, width, count)).find(Boolean) ?? [];
	const height = Math.max(...found.map(({ level }) => level)) + 1;
	const top = height * WIDE.row + 8;
	const yOf = (day: number) => top + weekdayOf(day) * pitch;
	const squares = drawSquares(steps, (day) => [xOf(day), yOf(day)], size);
	const lines = steps.map(({ day }, index) => {
		const { level, side } = found[index] ?? { level: 0, side: 'right' };
		const y = (height - 1 - level) * WIDE.row;
		const x = centre(day) + (side === 'right' ? CALLOUT_GAP : -CALLOUT_GAP);
		const anchor = side === 'right' ? 'start' : 'end';
		const [date = '', short = ''] = labels[index] ?? [];
		return [
			stroke(`M${centre(day)} ${y + 2}V${tenth(yOf(day))}`, 'var(--ink)'),
			text(x, y + 11, date, { ...STRONG, anchor }),
			text(x, y + 25, short, { ...QUIET, anchor }),
		].join('');
	});
	const bottom = top + 7 * pitch;
	const months = monthsOf(steps).map(([day, name]) => {
		const isOver = xOf(day) + textWidth(name) > width;
		const place = isOver ? width : xOf(day);
		return text(place, bottom + 12, name, { ...QUIET, anchor: isOver ? 'end' : undefined });
	});
	const waits = steps.slice(0, -1).map(({ day, days, wait, isLongest }) => {
		const [from, to] = [centre(day) + 1.5, centre(day + days) - 1.5];
		const style = waitStyle(isLongest, 'middle');
		const words = wrapText(wait, to - from + 5);
		const fits = words.length <= 2 && words.every((line) => textWidth(line) <= to - from + 5);
		const y = bottom + 26;
		const middle = (from + to) / 2;
		return [
			stroke(`M${tenth(from)} ${y - 5}v5H${tenth(to)}v-5`, ...bracket(isLongest)),
			text(
				middle,
				y + (isLongest ? 24 : 17),
				isLongest ? `${days} days` : String(days),
				style.number,
			),
			fits ? textLines(middle, y + (isLongest ? 41 : 33), words, style.words) : '',
		].join('');
	});
	return svgOf(width, Math.ceil(bottom + 86), [...squares, ...lines, ...months, ...waits]);
}

function drawRows(steps: CalendarStep[], width: number): string {
	const [monday, weeks] = weeksOf(steps);
	const { pitch, gap, left, line } = NARROW;
	const size = pitch - gap;
	const yOf = (day: number) => Math.floor((day - monday) / 7) * pitch + 2;
	const xOf = (day: number) => left + weekdayOf(day) * pitch;
	const centre = (day: number) => tenth(yOf(day) + size / 2);
	const squares = drawSquares(steps, (day) => [xOf(day), yOf(day)], size);
	const right = left + 7 * pitch + 3;
	const words =
		right + 11 + Math.max(...steps.map(({ date }) => textWidth(formatDate(date, 'day'), STRONG)));
	let lowest = -line;
	const labels = steps.map(({ day, date, short }) => {
		const y = Math.max(centre(day), lowest + line);
		lowest = y;
		const start = tenth(xOf(day) + size);
		return [
			stroke(`M${start} ${centre(day)}H${right}L${right + 5} ${tenth(y)}`, 'var(--ink)'),
			text(right + 8, y + 4, formatDate(date, 'day'), STRONG),
			text(words, y + 4, short, QUIET),
		].join('');
	});
	const waits = steps.slice(0, -1).map(({ day, days, wait, isLongest }) => {
		const [from, to] = [centre(day) + 1.5, centre(day + days) - 1.5];
		const style = waitStyle(isLongest, 'end');
		const lines = wrapText(wait, left - 14);
		const height = (isLongest ? 20 : 13) + lines.length * 15;
		const fits = height <= to - from;
		const first = (from + to) / 2 - (fits ? (lines.length * 15) / 2 : 0) + (isLongest ? 7 : 4.5);
		return [
			stroke(`M${left - 4} ${tenth(from)}h-5V${tenth(to)}h5`, ...bracket(isLongest)),
			text(left - 14, first, String(days), style.number),
			fits ? textLines(left - 14, first + 16, lines, style.words) : '',
		].join('');
	});
	const height = Math.max(weeks * pitch + 2, lowest + 8);
	return svgOf(width, Math.ceil(height), [...squares, ...labels, ...waits]);
}

/** How the count of a wait is written, and its words. */
function waitStyle(isLongest: boolean, anchor: TextStyle['anchor']) {
	const fill = isLongest ? 'var(--subject)' : 'var(--ink)';
	const number: TextStyle = { weight: 600, size: isLongest ? 20 : 13, fill, anchor };
	return { number, words: { anchor, fill: isLongest ? fill : 'var(--muted)' } };
}

function bracket(isLongest: boolean): [string, Attributes] {
	return isLongest ? ['var(--subject)', { 'stroke-width': 2 }] : ['var(--context)', {}];
}
