import type { Chart } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { isBarKind } from './chart-scales.ts';
import { isBehind } from './chart-theme.ts';
import type { Box } from './place-labels.ts';

/** Half the thickness of a line or a point, as labels keep away from it. */
const HALF = 4;
const STEP = 6;

/** Where the marks of a drawn chart lie: bars, points, and lines in short pieces. Wide bars behind others are ground, and no mark. */
export function findMarks(chart: Chart, data: ChartData): Box[] {
	return data.series.flatMap(({ as }, series) => {
		if (isBehind(data, as)) return [];
		const elements = chart.getDatasetMeta(series).data as unknown as Record<string, number>[];
		if (isBarKind(data) && as !== 'limit') return elements.map(barBox);
		const points = elements.filter(({ y }) => Number.isFinite(y));
		const ends = data.kind === 'line' || data.kind === 'step' ? elements.slice(1) : [];
		const lines = ends.flatMap((end, index) => {
			const start = elements[index] ?? end;
			if (!Number.isFinite(end['y']) || !Number.isFinite(start['y'])) return [];
			return data.kind === 'step'
				? [
						...pieces(start, { x: end['x']!, y: start['y']! }),
						...pieces({ x: end['x']!, y: start['y']! }, end),
					]
				: pieces(start, end);
		});
		return [...points.map(around), ...lines];
	});
}

/** The marks that words may belong to: points, and bars that are ranges. Other bars have their words on top of them. */
export function findOwners(chart: Chart, data: ChartData): Box[] {
	if (isBarKind(data) && data.kind !== 'range') return [];
	return data.series.flatMap((_, series) => {
		const elements = chart.getDatasetMeta(series).data as unknown as Record<string, number>[];
		const marks = elements.filter(({ y }) => Number.isFinite(y));
		return marks.map(data.kind === 'range' ? barBox : around);
	});
}

function barBox({ x = 0, y = 0, base = 0, width = 0 }: Record<string, number>): Box {
	const [top, bottom] = [Math.min(y, base), Math.max(y, base)];
	const isPoint = bottom - top < 1;
	return isPoint
		? around({ x, y: top })
		: { left: x - width / 2, right: x + width / 2, top, bottom };
}

function around({ x = 0, y = 0 }: Record<string, number>): Box {
	return { left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF };
}

/** A line in pieces, so that the room above and below a slope stays free. */
function pieces(from: Record<string, number>, to: Record<string, number>): Box[] {
	const [across, down] = [(to['x'] ?? 0) - (from['x'] ?? 0), (to['y'] ?? 0) - (from['y'] ?? 0)];
	const count = Math.max(1, Math.ceil(Math.hypot(across, down) / STEP));
	return Array.from({ length: count }, (_, index) => {
		const x = (from['x'] ?? 0) + (across * (index + 0.5)) / count;
		const y = (from['y'] ?? 0) + (down * (index + 0.5)) / count;
		return { left: x - STEP / 2, right: x + STEP / 2, top: y - STEP / 2, bottom: y + STEP / 2 };
	});
}
