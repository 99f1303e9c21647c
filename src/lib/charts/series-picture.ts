import { formatQuantity, formatValue } from './format-value.ts';
import { placeDates, writeDateLabels } from './date-axis.ts';
import type { DateAxis } from './date-axis.ts';
import { wrapLines } from '../text/wrap-lines.ts';

/** A value at a date, and who gave it. */
export interface SeriesValue {
	asOf: string;
	value: number | [number, number];
	by?: string | undefined;
}

type Anchor = 'start' | 'middle' | 'end';

/** A value with the place of its point and of its label. `x` is a share of the width in per cent, `y` in pixels. */
export interface DrawnValue {
	x: number;
	y: number;
	label: { y: number; lines: string[]; anchor: Anchor; isApart: boolean };
	date: string[];
}

export interface SeriesPicture {
	height: number;
	/** Where zero is. */
	base: number;
	values: DrawnValue[];
	/** The steps from value to value, or the stem of each. */
	lines: { x1: number; x2: number; y1: number; y2: number }[];
	ticks: { y: number; text: string }[];
	break: DateAxis['break'];
}

const TOP = 34;
const PLOT = 216;
/** The share of the width that the points have, in per cent; the scale stands left of it. */
const [LEFT, RIGHT] = [7, 96.5];
/** In pixels, where the picture is narrowest: labels that are clear of one another there are so everywhere. */
const NARROWEST = 700;
const LINE = 14;
const LETTERS = 15;
const LETTER = 6.4;

/**
 * Lays out a picture of how a figure changed, from zero. A count that was corrected stands until the next one: steps, with
 * labels under the line. What was measured anew has stems, with labels over them.
 */
export function layOutSeries(series: SeriesValue[], isSteps: boolean): SeriesPicture {
	const axis = placeDates(series.map(({ asOf }) => asOf));
	const dates = writeDateLabels(series.map(({ asOf }) => asOf));
	const middles = series.map(({ value }) => (typeof value === 'number' ? value : mean(value)));
	const scale = findTicks(Math.max(...middles));
	const most = scale.at(-1) ?? 1;
	const yOf = (value: number) => Math.round(TOP + PLOT * (1 - value / most));
	const taken: Box[] = [];
	const values = series.map(({ value, by = '' }, index): DrawnValue => {
		const x = LEFT + (axis.places[index] ?? 0) * (RIGHT - LEFT);
		const y = yOf(middles[index] ?? 0);
		const lines = [formatQuantity(value), ...wrapLines(by, (line) => line.length <= LETTERS)];
		const anchor: Anchor = x > 90 ? 'end' : isSteps || index === 0 ? 'start' : 'middle';
		const box = findRoom({ x, y, lines, anchor, isSteps }, taken);
		taken.push(box);
		const near = isSteps ? y + 20 : y - 10 - (lines.length - 1) * LINE;
		const label = {
			y: box.top + LINE,
			lines,
			anchor,
			isApart: Math.abs(box.top + LINE - near) > 4,
		};
		return { x: round(x), y, label, date: dates[index] ?? [] };
	});
	const ticks = scale.map((value) => ({ y: yOf(value), text: formatValue(value, 'number') }));
	const pause = axis.break && { ...axis.break, place: LEFT + axis.break.place * (RIGHT - LEFT) };
	const base = TOP + PLOT;
	const lines = values.flatMap(({ x, y }, index) => {
		const next = values[index + 1] ?? { x, y };
		if (!isSteps) return [{ x1: x, x2: x, y1: base, y2: y }];
		return [
			{ x1: x, x2: next.x, y1: y, y2: y },
			{ x1: next.x, x2: next.x, y1: y, y2: next.y },
		];
	});
	return { height: base + 40, base, values, lines, ticks, break: pause };
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface Label {
	x: number;
	y: number;
	lines: string[];
	anchor: Anchor;
	isSteps: boolean;
}

/** The nearest room for a label under its point, or over it, that no other label has. */
function findRoom({ x, y, lines, anchor, isSteps }: Label, taken: Box[]): Box {
	const width = Math.max(...lines.map((line) => line.length)) * LETTER + 10;
	const start = (x / 100) * NARROWEST + 6;
	const left = anchor === 'end' ? start - width : anchor === 'middle' ? start - width / 2 : start;
	const height = lines.length * LINE + 4;
	const first = isSteps ? y + 20 - LINE : y - 10 - height + 4;
	const boxAt = (top: number): Box => ({ left, right: left + width, top, bottom: top + height });
	const isFree = (box: Box) =>
		taken.every(
			(one) =>
				box.right < one.left ||
				box.left > one.right ||
				box.bottom < one.top ||
				box.top > one.bottom,
		);
	const way = isSteps ? 4 : -4;
	for (let top = first; top > 0 && top + height < TOP + PLOT; top += way)
		if (isFree(boxAt(top))) return boxAt(top);
	return boxAt(first);
}

/** Round values from zero to one that holds the highest, three or four steps apart. */
function findTicks(highest: number): number[] {
	const size = 10 ** Math.floor(Math.log10(highest || 1));
	const step = [0.2, 0.25, 0.5, 1, 2, 2.5, 5]
		.map((one) => one * size)
		.find((one) => highest / one <= 4);
	const count = Math.ceil(highest / (step ?? highest));
	return Array.from({ length: count + 1 }, (_, index) => index * (step ?? highest));
}

function mean([low, high]: [number, number]): number {
	return (low + high) / 2;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
