/** Words that stand above a picture, joined by an upright line to the place that they are about. */
export interface Callout {
	/** Where the line stands, in pixels from the left. */
	x: number;
	/** How wide the words are. */
	width: number;
}

export interface PlacedCallout {
	/** How high the words stand: 0 is the row nearest to the picture. */
	level: number;
	/** Whether they stand to the right of their line or to its left. */
	side: 'right' | 'left';
}

/** From a line to its words, and the least space between words. */
export const CALLOUT_GAP = 5;
const SIDES = ['right', 'left'] as const;

/**
 * Finds rows and sides where no words meet other words or another's line: the lowest row and the right side first.
 *
 * @param width of the picture, which words must not leave
 * @returns undefined where so many rows have no room
 */
export function placeCallouts(
	callouts: Callout[],
	width: number,
	levels: number,
): PlacedCallout[] | undefined {
	const search = (placed: PlacedCallout[]): PlacedCallout[] | undefined => {
		const next = callouts[placed.length];
		if (next === undefined) return placed;
		for (let level = 0; level < levels; level += 1)
			for (const side of SIDES) {
				const one = { level, side };
				const [left, right] = spanOf(next, side);
				if (left < 0 || right > width) continue;
				const isFree = placed.every((other, index) => !meets(callouts[index]!, other, next, one));
				const found = isFree ? search([...placed, one]) : undefined;
				if (found !== undefined) return found;
			}
		return undefined;
	};
	return search([]);
}

/** From where to where words stand. */
function spanOf({ x, width }: Callout, side: PlacedCallout['side']): [number, number] {
	return side === 'right'
		? [x + CALLOUT_GAP, x + CALLOUT_GAP + width]
		: [x - CALLOUT_GAP - width, x - CALLOUT_GAP];
}

function meets(a: Callout, atA: PlacedCallout, b: Callout, atB: PlacedCallout): boolean {
	const [[leftA, rightA], [leftB, rightB]] = [spanOf(a, atA.side), spanOf(b, atB.side)];
	const crosses = (x: number, left: number, right: number) =>
		x > left - CALLOUT_GAP && x < right + CALLOUT_GAP;
	if (atA.level === atB.level && leftA < rightB + CALLOUT_GAP && leftB < rightA + CALLOUT_GAP)
		return true;
	// A line reaches from its own words down to the picture, past the rows below.
	if (atA.level >= atB.level && crosses(a.x, leftB, rightB)) return true;
	return atB.level >= atA.level && crosses(b.x, leftA, rightA);
}
