import { figuresIn } from '../text/figures.ts';
import type { Figure } from '../text/figures.ts';

/** Figures that a text has no longer, and that it has now, in the words of the text. */
export interface FigureChange {
	gone: string[];
	come: string[];
}

/**
 * Compares the figures of two texts, as the rules read them: `$3.5bn` written as `3.5 billion dollars` is no change.
 *
 * @param mask blanks out names that contain numbers; see `makeNameMask`
 * @returns nothing when both state the same figures equally often; otherwise each in its words, once
 */
export function compareFigures(
	before: string,
	after: string,
	mask: (text: string) => string,
): FigureChange | undefined {
	const [old, now] = [before, after].map((text) =>
		figuresIn(mask(text)).filter(({ isSmallWord }) => !isSmallWord),
	) as [Figure[], Figure[]];
	const change = { gone: without(old, now, before), come: without(now, old, after) };
	return change.gone.length + change.come.length > 0 ? change : undefined;
}

/** What of the first figures is not among the second ones, each counted as often as it stands there. */
function without(figures: Figure[], others: Figure[], text: string): string[] {
	const left = new Map<string, number>();
	for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
	const only = figures
		.filter(({ key }) => {
			const count = left.get(key) ?? 0;
			left.set(key, count - 1);
			return count <= 0;
		})
		.map(({ start, end }) => text.slice(start, end));
	return [...new Set(only)];
}
