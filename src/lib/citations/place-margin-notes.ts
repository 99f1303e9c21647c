/** In CSS pixels, as are all numbers here: the space between two notes. */
export const GAP = 6;
/** How far a note that can be spared may stand from its phrase. */
export const REACH = 54;

/** A note to be placed beside its phrase. */
export interface PlacedNote {
	/** Where its phrase's line starts, from the top of the text. */
	at: number;
	height: number;
	/** True for one that is left out where there is no room near its phrase. */
	isSpare: boolean;
}

/** A stretch of the margin that holds something else. */
export interface Taken {
	top: number;
	bottom: number;
}

/**
 * Finds the top of every note in the margin, from the top of the text: the line of its phrase, or below the note before it.
 * One that would reach into a stretch that is taken goes up, with those before it; where these would lose their phrases,
 * it goes below the stretch. One that can be spared has no top when there is no room within its reach.
 *
 * @param notes in the order of their phrases
 * @param taken in the order of their tops
 */
export function placeMarginNotes(notes: PlacedNote[], taken: Taken[]): (number | undefined)[] {
	const tops: (number | undefined)[] = [];
	for (const [index, { at, height, isSpare }] of notes.entries()) {
		let top = Math.max(at, endBefore(notes, tops, index) + GAP);
		for (const one of taken) {
			const isFree = top >= one.bottom + GAP || top + height <= one.top - GAP;
			if (isFree) continue;
			const lifted = lift(notes, tops, index, one, taken);
			if (lifted !== undefined) {
				tops.splice(0, index, ...lifted.slice(0, index));
				top = lifted[index]!;
				break;
			}
			top = one.bottom + GAP;
		}
		const isNear = Math.abs(top - at) <= REACH;
		tops.push(Number.isFinite(top) && (isNear || !isSpare) ? top : undefined);
	}
	return tops;
}

/** Where the last note ends that has been placed before this one. */
function endBefore(notes: PlacedNote[], tops: (number | undefined)[], index: number): number {
	const before = tops.slice(0, index).findLastIndex((top) => top !== undefined);
	return before < 0 ? -GAP : (tops[before] ?? 0) + (notes[before]?.height ?? 0);
}

/** Moves a note up until it ends above a stretch, and those before it as far as they are in its way. Nothing when one would leave its phrase. */
function lift(
	notes: PlacedNote[],
	tops: (number | undefined)[],
	index: number,
	above: Taken,
	taken: Taken[],
): number[] | undefined {
	const lifted = [...tops] as number[];
	const limit = above.top - GAP;
	// Below the end of the text there is no place at all.
	const reach = above.bottom === Infinity ? Infinity : REACH;
	const start = Math.max(0, ...taken.filter(({ bottom }) => bottom < limit).map(bottomOf));
	for (let place = index, end = limit; place >= 0; place -= 1) {
		const { at, height } = notes[place]!;
		const now = tops[place];
		if (place < index && (now === undefined || now + height <= end)) {
			if (now === undefined) continue;
			break;
		}
		const top = end - height;
		if (top < start || at - top > reach) return undefined;
		lifted[place] = top;
		end = top - GAP;
	}
	return lifted;
}

function bottomOf({ bottom }: Taken): number {
	return bottom + GAP;
}
