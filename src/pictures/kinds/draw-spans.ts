import { GROUPS, readSpans } from '../../lib/charts/kinds/describe-spans.ts';
import type { Named, Span } from '../../lib/charts/kinds/describe-spans.ts';
import { boxPath, tenth } from '../../lib/charts/svg-path.ts';
import { dateOfDay, dayNumber } from '../../lib/dates/day-number.ts';
import type { Row } from '../../lib/ledger/parse-table.ts';
import { BAR, dayOf, daysOf, drawSpan, standingOf } from './span-marks.ts';
import { element, stroke, svgOf, text } from './svg.ts';

/** Where the bars of a wide picture begin and end, between names and standings; from row to row; above a row's bar. */
const WIDE = { left: 144, right: 161, row: 29, above: 4 };
const NARROW = { left: 0, right: 0, row: 46, above: 21 };
const HEADING = 26;
const GROUP_GAP = 12;
/** How far the axis runs on after the last day, and from mark to mark. */
const AFTER_DAYS = 330;
const YEARS = 5;

/** Draws a row for each list, under a heading for whom it names: names beside the bars, or above them in a narrow picture. */
export function drawSpans(rows: Row[], { width }: { width: number; height?: number }): string {
	const spans = readSpans(rows);
	const isNarrow = width < 480;
	const { left, right, row, above } = isNarrow ? NARROW : WIDE;
	const days = daysOf(spans);
	const first = dayNumber(dateOfDay(Math.min(...days)).slice(0, 4));
	const last = Math.max(...days) + AFTER_DAYS;
	const scale = (width - left - right) / (last - first);
	const place = (day: number) => left + (day - first) * scale;
	const axis = { xOf: (date: string) => place(dayOf(date)), end: width - right };
	const parts: string[] = [];
	const rowsOfBars: number[] = [];
	let y = 0;
	for (const [group, heading] of GROUPS) {
		const inside = spans.filter(({ names }) => names === group);
		if (inside.length === 0) continue;
		parts.push(drawHeading(group, heading, y));
		y += HEADING;
		for (const span of inside) {
			parts.push(drawName(span, y, width, isNarrow), ...drawSpan(span, y + above, axis));
			rowsOfBars.push(y + above);
			y += row;
		}
		y += GROUP_GAP;
	}
	const bottom = y - GROUP_GAP + 4;
	const marks = yearsBetween(first, last);
	// In a narrow picture names stand above the bars, where no line may cross them.
	const reach = isNarrow
		? rowsOfBars.map((top) => [top - 3, top + BAR + 3])
		: [[HEADING - 4, bottom]];
	const grid = marks.map((year) => {
		const x = tenth(axis.xOf(`${year}-01-01`));
		return stroke(reach.map(([from, to]) => `M${x} ${from}V${to}`).join(''), 'var(--line)');
	});
	const labels = marks.map((year) =>
		text(axis.xOf(`${year}-01-01`), bottom + 14, String(year), {
			fill: 'var(--muted)',
			size: 11,
			anchor: 'middle',
		}),
	);
	return svgOf(width, Math.ceil(bottom + 20), [...grid, ...parts, ...labels]);
}

/** A heading with the colour of its bars. */
function drawHeading(group: Named, heading: string, y: number): string {
	const fill = { movement: 'var(--subject)', people: 'var(--pale)', neither: 'var(--paper)' };
	const edge = group === 'movement' ? 'var(--subject)' : 'var(--context)';
	const box = boxPath({ x: 0.5, y: y + 4.5, width: 10, height: 10 });
	const style = { weight: 600, fill: group === 'movement' ? 'var(--subject)' : 'var(--muted)' };
	return (
		element('path', { d: box, fill: fill[group], stroke: edge }) + text(17, y + 14, heading, style)
	);
}

function drawName(span: Span, y: number, width: number, isNarrow: boolean): string {
	const [standing, style] = standingOf(span);
	const name = span.end === undefined ? {} : { weight: 600 };
	if (isNarrow)
		return (
			text(0, y + 14, span.name, name) + text(width, y + 14, standing, { ...style, anchor: 'end' })
		);
	const baseline = y + WIDE.above + BAR / 2 + 4;
	return (
		text(WIDE.left - 8, baseline, span.name, { ...name, anchor: 'end' }) +
		text(width - WIDE.right + 8, baseline, standing, style)
	);
}

/** The years that are marked on the axis. */
function yearsBetween(first: number, last: number): number[] {
	const [from, to] = [first, last].map((day) => Number(dateOfDay(day).slice(0, 4)));
	const start = Math.ceil((from ?? 0) / YEARS) * YEARS;
	const count = Math.floor(((to ?? 0) - start) / YEARS) + 1;
	return Array.from({ length: count }, (_, index) => start + index * YEARS);
}
