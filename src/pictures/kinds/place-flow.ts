import type { Flow, FlowPart } from '../../lib/charts/kinds/describe-flow.ts';

/** How the amounts of a flow lie: `along` the way from stage to stage, and `across` it. Lengths are pixels. */
export interface FlowRoom {
	/** Pixels for each billion, across. */
	scale: number;
	/** Where the bars of each stage begin, along. */
	starts: number[];
	/** The space between the parts of each stage, across. */
	gaps: number[];
	/** Whether parts stand round the middle of what they came from, or begin where it begins. */
	isCentred: boolean;
}

/** An amount in its place. */
export interface PlacedPart {
	part: FlowPart;
	/** The number of its stage, from 0. */
	stage: number;
	along: number;
	across: number;
	/** How wide its bar is, without what is added. */
	size: number;
	/** Where it leaves the bar that it came from. */
	from: { along: number; across: number } | undefined;
	isLeaf: boolean;
}

/** Places every amount. Nothing lies above 0. */
export function placeFlow({ whole, stages }: Flow, room: FlowRoom): PlacedPart[] {
	const place = (part: FlowPart, across: number, from: PlacedPart['from']): PlacedPart[] => {
		const stage = stages.indexOf(part.stage);
		const [size, along] = [part.amount * room.scale, room.starts[stage] ?? 0];
		const gap = room.gaps[stage + 1] ?? 0;
		const all = part.parts.reduce((sum, one) => sum + one.amount * room.scale, 0);
		const length = all + gap * (part.parts.length - 1);
		let next = room.isCentred ? across + (size - length) / 2 : across;
		let left = across;
		const inside = part.parts.flatMap((one) => {
			const placed = place(one, next, { along, across: left });
			next += one.amount * room.scale + gap;
			left += one.amount * room.scale;
			return placed;
		});
		return [{ part, stage, along, across, size, from, isLeaf: inside.length === 0 }, ...inside];
	};
	const placed = place(whole, 0, undefined);
	const above = Math.min(...placed.map(({ across }) => across));
	return placed.map(({ from, ...one }) => ({
		...one,
		across: one.across - above,
		from: from && { ...from, across: from.across - above },
	}));
}
