import type { Thumbnail } from '../../schemas/thumbnail.ts';
import { dayNumber } from '../dates/day-number.ts';
import type { Row } from '../ledger/parse-table.ts';
import { takesRow } from './drawn-rows.ts';
import { boxPath, tenth } from './svg-path.ts';
import type { Box } from './svg-path.ts';

/** In CSS pixels. */
export const WIDTH = 150;
export const HEIGHT = 56;
/** Room that a line and its point need at the edge. */
const EDGE = 4;
/** How high a single bar is. */
const BAND = 22;

/** A thumbnail as the outlines of its grey and of its coloured part. */
export interface DrawnThumbnail {
	quiet: string;
	accent: string;
	/** Where the line ends, for what is drawn as a line and not as areas. */
	end?: [x: number, y: number];
}

/**
 * Draws a thumbnail from the rows of its dataset.
 *
 * @param key the columns that name a row: `steps` take their dates from the first
 */
export function drawThumbnail(
	spec: Thumbnail,
	{ rows, key }: { rows: Row[]; key: string[] },
): DrawnThumbnail {
	const { drawn, accent } = spec;
	const taken = rows.filter((row) => takesRow(spec, row));
	if (drawn === 'steps') return drawSteps(spec, taken, key[0] ?? '');
	const [coloured, quiet] = [true, false].map((isColoured) =>
		taken.filter(
			(row) => (accent !== undefined && takesRow({ where: accent }, row)) === isColoured,
		),
	) as [Row[], Row[]];
	// What counts alone, and not the order, is drawn with the coloured part in one piece.
	const ordered =
		drawn === 'cells'
			? [...quiet, ...coloured]
			: drawn === 'share'
				? [...coloured, ...quiet]
				: taken;
	const boxes = BOXES[drawn](spec, ordered);
	const outline = (some: Row[]) =>
		boxes
			.filter(({ height }, index) => height > 0 && some.includes(ordered[index]!))
			.map(boxPath)
			.join('');
	return { quiet: outline(quiet), accent: outline(coloured) };
}

/** A box for each row, in their order. */
type Draw = (spec: Thumbnail, rows: Row[]) => Box[];

const BOXES: Record<Exclude<Thumbnail['drawn'], 'steps'>, Draw> = {
	bars(spec, rows) {
		const values = rows.map((row) => numberIn(row, spec.column));
		const highest = Math.max(...values, 1);
		const step = WIDTH / rows.length;
		return values.map((value, index) => {
			const height = (value / highest) * HEIGHT;
			return { x: index * step, y: HEIGHT - height, width: step * 0.78, height };
		});
	},
	cells(_, rows) {
		const inLine = Math.ceil(rows.length / 2);
		const step = Math.min(WIDTH / inLine, HEIGHT / 2);
		return rows.map((_row, index) => ({
			x: WIDTH - (inLine - (index % inLine)) * step,
			y: Math.floor(index / inLine) * step,
			width: step - 5,
			height: step - 5,
		}));
	},
	lines(spec, rows) {
		const lengths = rows.map((row) => row[spec.column ?? '']?.length ?? 0);
		const longest = Math.max(...lengths, 1);
		const inColumn = Math.ceil(rows.length / 3);
		return lengths.map((length, index) => ({
			x: Math.floor(index / inColumn) * (WIDTH / 3 + 3),
			y: (index % inColumn) * (HEIGHT / inColumn) + 4,
			width: Math.max(0.3, length / longest) * (WIDTH / 3 - 10),
			height: 4,
		}));
	},
	share(spec, rows) {
		const values = rows.map((row) => numberIn(row, spec.column));
		const scale = WIDTH / (values.reduce((sum, value) => sum + value, 0) || 1);
		let x = 0;
		return values.map((value) => {
			const box = { x, y: HEIGHT - BAND, width: value * scale, height: BAND };
			x += box.width;
			return box;
		});
	},
	spans(spec, rows) {
		const ends = rows.map((row) => [dayIn(row, spec.column), dayIn(row, spec.to)] as const);
		const first = Math.min(...ends.map(([from]) => from));
		const scale = WIDTH / (Math.max(...ends.map(([, to]) => to)) - first || 1);
		return ends.map(([from, to]) => ({
			x: (from - first) * scale,
			y: HEIGHT - BAND,
			width: Math.max((to - from) * scale - 1.5, 1),
			height: BAND,
		}));
	},
};

/** A line over time from zero, level until the next value. */
function drawSteps(spec: Thumbnail, rows: Row[], date: string): DrawnThumbnail {
	const days = rows.map((row) => dayIn(row, date));
	const first = Math.min(...days);
	const span = Math.max(...days) - first || 1;
	const values = rows.map((row) => numberIn(row, spec.column));
	const highest = Math.max(...values, 1);
	const points = days.map((day, index): [number, number] => [
		tenth(((day - first) / span) * (WIDTH - EDGE)),
		tenth(HEIGHT - ((values[index] ?? 0) / highest) * (HEIGHT - EDGE)),
	]);
	const line = points.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
	const ground = boxPath({ x: 0, y: HEIGHT - 1, width: WIDTH, height: 1 });
	return { quiet: ground, accent: line, end: points.at(-1) ?? [0, HEIGHT] };
}

function numberIn(row: Row, column = ''): number {
	return Number(row[column] || 0);
}

function dayIn(row: Row, column = ''): number {
	return dayNumber(row[column] || '1970');
}
