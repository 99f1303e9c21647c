import type { ChartData } from '../../src/lib/charts/chart-data.ts';
import { isBarKind, isPanelled } from '../../src/lib/charts/chart-scales.ts';

/** A number that stands on the value axis, and where. */
interface Tick {
	at: number;
	value: number;
}

/** The values that the marks of a static picture stand for, series by series, read back through its own axes. */
export function readPicture(svg: string, data: ChartData): number[][] {
	const isHorizontal = data.kind === 'horizontal-bar';
	const axes = readAxes(svg, data, isHorizontal);
	return data.series.map((_, index) => {
		// Panels are stacked from the bottom up, and so are their axes in the file.
		const axis = (isPanelled(data) ? axes[data.series.length - 1 - index] : axes[0]) ?? [];
		const color = `"var\\(--series-${index + 1}\\)"`;
		if (!isBarKind(data)) return readPoints(svg, color).map((y) => valueAt(y, axis, 3.4));
		const bar = new RegExp(`<path fill=(?:"none" stroke=)?${color}[^>]*? d="([^"]*)"`, 'g');
		return [...svg.matchAll(bar)].flatMap(([, path = '']) => {
			const numbers = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) =>
				Number(isHorizontal ? x : y),
			);
			return readBar(numbers, axis, data, isHorizontal);
		});
	});
}

/** The middles of the circles of the first series and of the squares of the second. */
function readPoints(svg: string, color: string): number[] {
	const circles = new RegExp(
		`<circle cx="[\\d.-]+" cy="([\\d.-]+)" r="[\\d.]+" fill=${color}`,
		'g',
	);
	const squares = new RegExp(
		`<rect x="[\\d.-]+" y="([\\d.-]+)" width="7" height="7" fill=${color}`,
		'g',
	);
	return [
		...[...svg.matchAll(circles)].map(([, y]) => Number(y)),
		...[...svg.matchAll(squares)].map(([, y]) => Number(y) + 3.5),
	];
}

/** A bar stands for its length, a range for its two ends, a diamond for its middle. */
function readBar(
	numbers: number[],
	axis: Tick[],
	data: ChartData,
	isHorizontal: boolean,
): number[] {
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	if (data.kind !== 'range') return [Math.abs((high - low) * scaleOf(axis))];
	const isDiamond = new Set(numbers).size === 3;
	const ends = isDiamond ? [(low + high) / 2, (low + high) / 2] : [high, low];
	return ends.map((end) => valueAt(end, axis, isHorizontal ? 0 : 3.5));
}

/** Labels stand a little below their line. */
function valueAt(place: number, axis: Tick[], below: number): number {
	const first = axis[0] ?? { at: 0, value: 0 };
	return first.value + (place - (first.at - below)) * scaleOf(axis);
}

function scaleOf(axis: Tick[]): number {
	const [first, last] = [axis[0], axis.at(-1)];
	if (!first || !last || first === last) return Number.NaN;
	return (last.value - first.value) / (last.at - first.at);
}

/** The numbers of each value axis in the order of the file. A new axis starts where they fall back. */
function readAxes(svg: string, data: ChartData, isHorizontal: boolean): Tick[][] {
	const anchor = isHorizontal ? 'middle' : 'end';
	const axes: Tick[][] = [];
	const texts = svg.matchAll(
		/<text fill="[^"]*" x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)">([^<]*)</g,
	);
	for (const [, x, y, place, text = ''] of texts) {
		if (place !== anchor) continue;
		const tick = { at: Number(isHorizontal ? x : y), value: readTick(text, data) };
		const axis = axes.at(-1);
		if (axis && tick.value > (axis.at(-1)?.value ?? 0)) axis.push(tick);
		else axes.push([tick]);
	}
	return axes;
}

/** Reads "$2bn", "1,963" or "20%" back into a number. */
function readTick(text: string, data: ChartData): number {
	const number = Number(text.replace(/[^\d.-]/g, ''));
	return data.format === 'million-dollars' && text.endsWith('bn') ? number * 1000 : number;
}
