import type { ChartData } from '../../src/lib/charts/chart-data.ts';
import { isPanelled } from '../../src/lib/charts/chart-scales.ts';
import { formatTick } from '../../src/lib/charts/format-value.ts';
import { MONTHS } from '../../src/lib/dates/format-date.ts';
import { dayNumber } from '../../src/lib/dates/day-number.ts';

/** A mark of a picture, read back through the picture's own axes. */
export interface ReadMark {
	/** In days since 1970. */
	day: number;
	/** The values at its upper and its lower edge, on each value axis from the top down. */
	ends: [upper: number, lower: number][];
}

/** A label of an axis, and where it stands in pixels. */
interface Tick {
	at: number;
	value: number;
}

/** Labels of the value axis stand a little below their lines. */
const BELOW = 3.5;

/** Every mark of a static picture with the day and the values that it stands at. */
export function readPicture(svg: string, data: ChartData): ReadMark[] {
	const days = readDays(svg);
	// Panels are stacked from the bottom up, and so are their axes in the file.
	const axes = isPanelled(data) ? readAxes(svg, data).reverse() : readAxes(svg, data);
	const line = (axis: Tick[]) => axis.map(({ at, value }) => ({ at: at - BELOW, value }));
	return readBoxes(svg).map(({ x, top, bottom }) => ({
		day: valueAt(x, days),
		ends: axes.map((axis) => [valueAt(top, line(axis)), valueAt(bottom, line(axis))]),
	}));
}

interface Box {
	x: number;
	top: number;
	bottom: number;
}

/** Points, short lines across bars, bars, and the points of ranges. What is drawn on them is left out. */
function readBoxes(svg: string): Box[] {
	const points = [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)"/g)].map(([, x, y]) =>
		boxOf([Number(x)], [Number(y)]),
	);
	const limits = [...svg.matchAll(/<path d="M([\d.-]+) ([\d.-]+)h([\d.-]+)" stroke/g)].map(
		([, x, y, width]) => boxOf([Number(x), Number(x) + Number(width)], [Number(y)]),
	);
	const filled = [...svg.matchAll(/<path fill="var\(--(\w+)\)"[^>]*? d="([^"]*)"[^>]*>/g)];
	const areas = filled.flatMap(([whole, color = '', path = '']) => {
		// The canvas writes the dashes of a line as one area of many parts.
		if (path.split('M').length > 2 && !whole.includes('evenodd')) return [];
		const numbers = [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)];
		const [xs, ys] = [1, 2].map((index) => numbers.map((pair) => Number(pair[index])));
		const box = boxOf(xs!, ys!);
		const isPoint = /[CQ]/.test(path);
		if (isPoint) return [{ x: box.x, top: middle(box), bottom: middle(box) }];
		// The ground of a hollow bar, and the bar of a range that is one number.
		return color === 'paper' || box.bottom - box.top < 0.5 ? [] : [box];
	});
	return [...points, ...limits, ...areas];
}

function boxOf(xs: number[], ys: number[]): Box {
	return {
		x: (Math.min(...xs) + Math.max(...xs)) / 2,
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	};
}

function middle({ top, bottom }: Box): number {
	return (top + bottom) / 2;
}

function valueAt(place: number, axis: Tick[]): number {
	const [first, last] = [axis[0], axis.at(-1)];
	if (!first || !last || first === last) return Number.NaN;
	return first.value + ((place - first.at) * (last.value - first.value)) / (last.at - first.at);
}

/** The labels of the date axis. */
function readDays(svg: string): Tick[] {
	return [
		...svg.matchAll(/<text [^>]*x="([\d.-]+)"[^>]*text-anchor="middle"[^>]*>([^<]*)</g),
	].flatMap(([, x, text = '']) => {
		const [, month, year] = /^(?:([A-Z][a-z]{2}) )?(\d{4})$/.exec(text) ?? [];
		if (year === undefined) return [];
		const number = month ? MONTHS.findIndex((name) => name.startsWith(month)) + 1 : 1;
		return [{ at: Number(x), value: dayNumber(`${year}-${String(number).padStart(2, '0')}`) }];
	});
}

/** The numbers of each value axis in the order of the file. A new axis starts where they fall back. */
function readAxes(svg: string, data: ChartData): Tick[][] {
	const axes: Tick[][] = [];
	const texts = svg.matchAll(/<text [^>]*y="([\d.-]+)" text-anchor="end"[^>]*>([^<]*)</g);
	for (const [, y, text = ''] of texts) {
		const tick = { at: Number(y), value: readTick(text, data) };
		const axis = axes.at(-1);
		if (axis && tick.value > (axis.at(-1)?.value ?? 0)) axis.push(tick);
		else axes.push([tick]);
	}
	return axes;
}

/** Reads "$2bn" or "1,963" back into a number of the dataset. */
function readTick(text: string, { format }: ChartData): number {
	const number = Number(text.replace(/[^\d.-]/g, ''));
	return formatTick(1000, format) === '$1bn' ? number * 1000 : number;
}
