import { readFlow } from '../../lib/charts/kinds/describe-flow.ts';
import type { Flow } from '../../lib/charts/kinds/describe-flow.ts';
import { tenth } from '../../lib/charts/svg-path.ts';
import type { Row } from '../../lib/ledger/parse-table.ts';
import { BAR, HEADING, SUBJECT, drawEmptyBox, drawParts, drawDottedPath } from './flow-marks.ts';
import { endWords, labelOf } from './flow-marks.ts';
import { placeFlow } from './place-flow.ts';
import type { PlacedPart } from './place-flow.ts';
import { lineHeight, svgOf, text, textLines, wrapText } from './svg.ts';

/** From stage to stage, the room for headings, the empty box and the width of the words under it. */
const WIDE = {
	step: 172,
	scale: 29,
	gap: 42,
	top: 46,
	box: { width: 100, height: 56 },
	below: 138,
};
const NARROW = { scale: 34, gap: 20, top: 22, box: { width: 119, height: 52 } };
const QUIET = { fill: 'var(--muted)' };

/** Draws amounts that part and move on: to the right in a wide picture, downwards in a narrow one. Widths are to scale. */
export function drawFlow(rows: Row[], { width }: { width: number; height?: number }): string {
	const flow = readFlow(rows);
	return width < 480 ? drawDown(flow, width) : drawRight(flow, width);
}

function drawRight(flow: Flow, width: number): string {
	const { step, scale, gap, top, box, below } = WIDE;
	const starts = flow.stages.map((_, index) => index * step);
	const room = { scale, starts, gaps: starts.map(() => gap), isCentred: true };
	const parts = placeFlow(flow, room).map((one) => ({
		...one,
		across: one.across + top,
		from: one.from && { ...one.from, across: one.from.across + top },
	}));
	const labels = parts.map((one) => {
		const isLast = one.stage === flow.stages.length - 1;
		const label = labelOf(one.part, step - BAR - (isLast ? 4 : 24));
		const isAtTop = !one.isLeaf && one.stage > 0;
		const y = one.across + (isAtTop ? 8 : Math.max(4, (one.size - label.height) / 2));
		return { ...label, x: one.along + BAR + 9, y };
	});
	const headings = flow.stages.map((stage, index) =>
		textLines(index * step, 12, wrapText(stage, step - 24, HEADING), HEADING),
	);
	const end: string[] = [];
	const label = labels[parts.findIndex(({ part }) => part.place === flow.end?.from)];
	if (flow.end !== undefined && label !== undefined) {
		const [left, y] = [width - box.width - 1, label.y + 10];
		const lines = endWords(flow.end, below);
		const start = tenth(label.x + label.numberWidth + 8);
		end.push(
			text(width, 12, flow.end.stage, { ...SUBJECT, anchor: 'end' }),
			drawDottedPath(`M${start} ${tenth(y)}H${left - 8}`),
			drawEmptyBox(left, y - box.height / 2, box.width, box.height),
			textLines(width, y + box.height / 2 + 18, lines, { ...QUIET, anchor: 'end' }),
		);
	}
	const bottom = Math.max(
		...parts.map(({ part, across, size }) => across + size + part.added * scale + 4),
		...labels.map(({ y, height }) => y + height + 4),
	);
	const drawn = drawParts(parts, scale, (along, across) => [along, across]);
	const words = labels.map(({ x, y, draw }) => draw(x, y));
	return svgOf(width, Math.ceil(bottom), [...drawn, ...headings, ...words, ...end]);
}

function drawDown(flow: Flow, width: number): string {
	const { scale, gap, top, box } = NARROW;
	const { amount, parts: first } = flow.whole;
	const spare = (width - amount * scale) / Math.max(1, first.length - 1);
	const gaps = flow.stages.map((_, index) => (index === 1 ? spare : gap));
	// Labels stand under their bars, and the highest of a stage decides where the next one begins.
	const starts = [top];
	let parts: PlacedPart[] = [];
	let labels: ReturnType<typeof labelBelow>[] = [];
	for (const stage of flow.stages.keys()) {
		parts = placeFlow(flow, { scale, starts, gaps, isCentred: false });
		labels = parts.map((one) => labelBelow(one, parts, width));
		const heights = labels.filter((_, index) => parts[index]?.stage === stage);
		starts.push((starts[stage] ?? 0) + BAR + Math.max(...heights.map((one) => one.height)) + 14);
	}
	let bottom = starts.at(-1) ?? 0;
	const end: string[] = [];
	const label = labels[parts.findIndex(({ part }) => part.place === flow.end?.from)];
	if (flow.end !== undefined && label !== undefined) {
		const [left, y] = [label.x, bottom + 24];
		const lines = endWords(flow.end, width - left);
		const side = y + box.height / 2 + 4;
		end.push(
			drawDottedPath(`M${tenth(left + 12)} ${tenth(label.y + label.height + 6)}V${tenth(y - 6)}`),
			drawEmptyBox(left, y, box.width, box.height),
			text(left - 12, side, flow.end.stage, { ...SUBJECT, anchor: 'end' }),
			textLines(left, y + box.height + 18, lines, QUIET),
		);
		bottom = y + box.height + 10 + lines.length * lineHeight();
	}
	const drawn = drawParts(parts, scale, (along, across) => [across, along]);
	const heading = text(0, 12, flow.stages[0] ?? '', HEADING);
	const words = labels.map(({ x, y, draw }) => draw(x, y));
	return svgOf(width, Math.ceil(bottom), [...drawn, heading, ...words, ...end]);
}

/** A label under its bar: in the band that leaves it, or on the paper, from the right edge where the bar ends there. */
function labelBelow(one: PlacedPart, parts: PlacedPart[], width: number) {
	const y = one.along + BAR + 4;
	const right = one.across + one.size;
	if (!one.isLeaf) {
		const [child] = one.part.parts;
		const inside = (child?.amount ?? 0) * NARROW.scale - 14;
		return { ...labelOf(one.part, inside), x: one.across + 8, y };
	}
	const later = parts.filter(({ stage }) => stage > one.stage);
	if (later.length > 0) {
		const ends = later.map(({ part, across, size }) => across + size + part.added * NARROW.scale);
		return { ...labelOf(one.part, width - Math.max(...ends) - 12, 'end'), x: width, y };
	}
	const next = parts.filter(({ stage, across }) => stage === one.stage && across > right);
	const limit = Math.min(width, ...next.map(({ across }) => across - 8));
	return { ...labelOf(one.part, Math.min(limit - one.across, 190)), x: one.across, y };
}
