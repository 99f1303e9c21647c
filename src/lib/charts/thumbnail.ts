import type { Thumbnail } from '../../schemas/thumbnail.ts';
import { dayNumber } from '../dates/day-number.ts';
import type { Row } from '../ledger/parse-table.ts';

/** In CSS pixels. */
export const WIDTH = 150;
export const HEIGHT = 56;
/** Room that a line and its point need at the edge. */
const EDGE = 4;
const BAND = 22;
const GAP = 1.5;

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
	isAccent: boolean;
}

/** A thumbnail as the outlines of its grey and of its coloured part. */
export interface DrawnThumbnail {
	quiet: string;
	accent: string;
	/** Where the line ends, for what is drawn as a line and not as areas. */
	end?: [x: number, y: number];
}

/** Draws a thumbnail from the rows of its dataset. */
export function drawThumbnail(
	spec: Thumbnail,
	{ rows, key }: { rows: Row[]; key: string[] },
): DrawnThumbnail {
	const taken = rows.filter((row) => matches(row, spec.where ?? {}));
	if (spec.drawn === 'steps') return drawSteps(spec, taken, key[0] ?? '');
	const boxes = BOXES[spec.drawn](spec, taken);
	const outline = (isAccent: boolean) =>
		boxes
			.filter((box) => box.isAccent === isAccent)
			.map(({ x, y, width, height }) => {
				const [left, top, across, down] = [x, y, width, height].map(round);
				return `M${left} ${top}h${across}v${down}h-${across}z`;
			})
			.join('');
	return { quiet: outline(false), accent: outline(true) };
}

type Draw = (spec: Thumbnail, rows: Row[]) => Box[];

const BOXES: Record<Exclude<Thumbnail['drawn'], 'steps'>, Draw> = {
	bars(spec, rows) {
		const values = rows.map((row) => numberIn(row, spec.column));
		const highest = Math.max(...values, 1);
		const step = WIDTH / rows.length;
		return rows.flatMap((row, index) => {
			const height = ((values[index] ?? 0) / highest) * HEIGHT;
			const box = { x: index * step, y: HEIGHT - height, width: step * 0.78, height };
			return height > 0 ? [{ ...box, isAccent: isAccent(spec, row) }] : [];
		});
	},
	cells(spec, rows) {
		const inLine = Math.ceil(rows.length / 2);
		const step = Math.min(WIDTH / inLine, HEIGHT / 2);
		const [quiet, coloured] = [false, true].map((kind) =>
			rows.filter((row) => isAccent(spec, row) === kind),
		);
		return [...quiet!, ...coloured!].map((row, index) => ({
			x: WIDTH - (inLine - (index % inLine)) * step,
			y: Math.floor(index / inLine) * step,
			width: step - 5,
			height: step - 5,
			isAccent: isAccent(spec, row),
		}));
	},
	lines(spec, rows) {
		const lengths = rows.map((row) => row[spec.column ?? '']?.length ?? 0);
		const longest = Math.max(...lengths, 1);
		const inColumn = Math.ceil(rows.length / 3);
		return rows.map((row, index) => {
			const accent = isAccent(spec, row);
			const width = Math.max(0.3, (lengths[index] ?? 0) / longest) * (WIDTH / 3 - 10);
			return {
				x: Math.floor(index / inColumn) * (WIDTH / 3 + 3),
				y: (index % inColumn) * (HEIGHT / inColumn) + (accent ? 3 : 4),
				width,
				height: accent ? 5 : 3,
				isAccent: accent,
			};
		});
	},
	share(spec, rows) {
		const sumOf = (all: Row[]) => all.reduce((sum, row) => sum + numberIn(row, spec.column), 0);
		const part = sumOf(rows.filter((row) => isAccent(spec, row))) / (sumOf(rows) || 1);
		const box = { y: HEIGHT - BAND, height: BAND };
		return [
			{ ...box, x: 0, width: part * WIDTH, isAccent: true },
			{ ...box, x: part * WIDTH + GAP, width: (1 - part) * WIDTH - GAP, isAccent: false },
		];
	},
	spans(spec, rows) {
		const ends = rows.map((row) => [spec.column, spec.to].map((name) => dayIn(row, name)));
		const first = Math.min(...ends.map(([from = 0]) => from));
		const last = Math.max(...ends.map(([, to = 0]) => to));
		const scale = WIDTH / (last - first || 1);
		return rows.map((row, index) => {
			const [from = first, to = from] = ends[index] ?? [];
			const width = Math.max((to - from) * scale - GAP, 1);
			const box = { x: (from - first) * scale, y: HEIGHT - BAND, width, height: BAND };
			return { ...box, isAccent: isAccent(spec, row) };
		});
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
		round(((day - first) / span) * (WIDTH - EDGE)),
		round(HEIGHT - ((values[index] ?? 0) / highest) * (HEIGHT - EDGE)),
	]);
	const accent = points
		.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`))
		.join('');
	return {
		quiet: `M0 ${HEIGHT}h${WIDTH}v-1h-${WIDTH}z`,
		accent,
		end: points.at(-1) ?? [0, HEIGHT],
	};
}

function isAccent({ accent }: Thumbnail, row: Row): boolean {
	return accent !== undefined && matches(row, accent);
}

function matches(row: Row, where: Record<string, string[]>): boolean {
	return Object.entries(where).every(([name, values]) => values.includes(row[name] ?? ''));
}

function numberIn(row: Row, column = ''): number {
	return Number(row[column] || 0);
}

function dayIn(row: Row, column = ''): number {
	return dayNumber(row[column] || '1970');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
