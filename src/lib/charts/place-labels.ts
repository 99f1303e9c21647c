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
	/** The middle of the mark, how far it reaches from there, and how far up and down where that is more. */
	x: number;
	y: number;
	reach: number;
	rise?: number;
	sides: readonly Side[];
	/** Whether the picture can do without it where there is no room. */
	isOptional?: boolean;
	/** How far from its mark it may stand at most, in pixels. */
	farthest?: number;
}

/** How far from its mark a label may stand, in pixels. */
const FAR = [4, 12, 22, 36];
/** How far a label may be moved along its side to find room. */
const SHIFTS = [0, -0.5, 0.5, -0.25, 0.25];
/** What it costs to stand nearer to another mark than to its own, in covered square pixels. */
const ASTRAY = 300;
/** By how much its own mark has to be nearer, in pixels. */
const CLEAR = 4;

/**
 * Finds a place for each label where it lies on nothing else: on no mark, on no other label, and inside the picture.
 * It must not stand nearer to another mark than to its own, or it would be read as that one's.
 * One without such a place is left out if it is optional, and else stands where it covers least.
 *
 * @param labels in the order of their weight
 * @param marks that must stay visible
 * @param owners the marks that have labels, each whole
 * @returns a box for each label, in their order
 */
export function placeLabels(
	labels: LabelRequest[],
	marks: Box[],
	area: Box,
	owners: Box[] = [],
): (Box | undefined)[] {
	const placed = placeInOrder(labels, marks, area, owners);
	// What is optional may have found no room only because of its neighbour, which has room elsewhere.
	const turned = [
		...labels.filter(({ isOptional }) => !isOptional),
		...labels.filter(({ isOptional }) => isOptional).reverse(),
	];
	const others = placeInOrder(turned, marks, area, owners);
	const count = (boxes: typeof placed) => boxes.filter((box) => box !== undefined).length;
	if (count(others) <= count(placed)) return placed;
	return labels.map((label) => others[turned.indexOf(label)]);
}

function placeInOrder(
	labels: LabelRequest[],
	marks: Box[],
	area: Box,
	owners: Box[],
): (Box | undefined)[] {
	const taken: Box[] = [];
	return labels.map((label) => {
		const own = boxOf(label);
		const others = owners.filter((other) => middlesApart(own, other) > 1);
		const tried = candidates(label)
			.map((box) => moveInside(box, area))
			.map((box, order) => {
				const isAstray = others.some((other) => apart(box, other) <= apart(box, own) + CLEAR);
				const [words, drawn] = [covered(box, taken), covered(box, marks)];
				return {
					box,
					cost: words * 4 + drawn + (isAstray ? ASTRAY : 0) + order * 0.01,
					isFree: words + drawn < 1 && !isAstray,
				};
			});
		const best = tried.reduce((one, other) => (other.cost < one.cost ? other : one));
		if (label.isOptional && !best.isFree) return undefined;
		taken.push(best.box);
		return best.box;
	});
}

/** From near to far, and on each distance by the sides in their order. */
function candidates(label: LabelRequest): Box[] {
	const { width, height, x, y, reach, rise = reach, sides, farthest = Infinity } = label;
	return FAR.filter((far) => far <= farthest).flatMap((far) =>
		sides.flatMap((side) =>
			SHIFTS.map((shift) => {
				const distance = (side === 'above' || side === 'below' ? rise : reach) + far;
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

/** The mark of a label. */
function boxOf({ x, y, reach, rise = reach }: LabelRequest): Box {
	const [across, down] = [Math.max(reach, 1), Math.max(rise, 1)];
	return boxAt(x - across, y - down, across * 2, down * 2);
}

function middlesApart(one: Box, other: Box): number {
	const across = one.left + one.right - other.left - other.right;
	const down = one.top + one.bottom - other.top - other.bottom;
	return Math.hypot(across, down) / 2;
}

/** How far two rectangles are from each other, in pixels. */
function apart(box: Box, other: Box): number {
	const across = Math.max(0, box.left - other.right, other.left - box.right);
	const down = Math.max(0, box.top - other.bottom, other.top - box.bottom);
	return Math.hypot(across, down);
}

/** How many square pixels of a box lie on others. */
function covered(box: Box, others: Box[]): number {
	return others.reduce((sum, other) => {
		const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
		const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
		return across > 0 && down > 0 ? sum + across * down : sum;
	}, 0);
}
