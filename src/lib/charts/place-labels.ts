/** A rectangle, in pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where a label may stand from its mark, the first choice first. */
export type Side = 'above' | 'below' | 'right' | 'left';

/** Words at a mark. */
export interface LabelRequest {
	/** Of the words, in pixels. */
	width: number;
	height: number;
	/** The middle of the mark, and how far it reaches from there. */
	x: number;
	y: number;
	reach: number;
	sides: readonly Side[];
	/** Whether the picture can do without it where there is no room. */
	isOptional?: boolean;
}

/** How far from its mark a label may stand, in pixels. */
const FAR = [4, 12, 22, 36];
/** How far a label may be moved along its side to find room. */
const SHIFTS = [0, -0.5, 0.5, -0.25, 0.25];

/**
 * Finds a place for each label where it lies on nothing else: on no mark, on no other label, and inside the picture.
 * One without such a place is left out if it is optional, and else stands where it covers least.
 *
 * @param labels in the order of their weight
 * @param marks that must stay visible
 * @returns a box for each label, in their order
 */
export function placeLabels(labels: LabelRequest[], marks: Box[], area: Box): (Box | undefined)[] {
	const taken: Box[] = [];
	return labels.map((label) => {
		const tried = candidates(label)
			.map((box) => moveInside(box, area))
			.map((box, order) => ({
				box,
				cost: covered(box, taken) * 4 + covered(box, marks) + order * 0.01,
				isFree: covered(box, taken) + covered(box, marks) < 1,
			}));
		const best = tried.reduce((one, other) => (other.cost < one.cost ? other : one));
		if (label.isOptional && !best.isFree) return undefined;
		taken.push(best.box);
		return best.box;
	});
}

/** From near to far, and on each distance by the sides in their order. */
function candidates({ width, height, x, y, reach, sides }: LabelRequest): Box[] {
	return FAR.flatMap((far) =>
		sides.flatMap((side) =>
			SHIFTS.map((shift) => {
				const distance = reach + far;
				if (side === 'above' || side === 'below') {
					const left = x - width / 2 + shift * width;
					const top = side === 'above' ? y - distance - height : y + distance;
					return boxAt(left, top, width, height);
				}
				const left = side === 'right' ? x + distance : x - distance - width;
				return boxAt(left, y - height / 2 + shift * height, width, height);
			}),
		),
	);
}

function boxAt(left: number, top: number, width: number, height: number): Box {
	return { left, top, right: left + width, bottom: top + height };
}

function moveInside({ left, top, right, bottom }: Box, area: Box): Box {
	const across = Math.max(area.left - left, Math.min(0, area.right - right));
	const down = Math.max(area.top - top, Math.min(0, area.bottom - bottom));
	return { left: left + across, right: right + across, top: top + down, bottom: bottom + down };
}

/** How many square pixels of a box lie on others. */
function covered(box: Box, others: Box[]): number {
	return others.reduce((sum, other) => {
		const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
		const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
		return across > 0 && down > 0 ? sum + across * down : sum;
	}, 0);
}
