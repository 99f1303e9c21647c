/** Draws words and numbers that look random; the same seed draws the same ones. */
export interface RandomText {
	/** A fraction from 0 to below 1. */
	random: () => number;
	/** A whole number from `low` to below `high`. */
	between: (low: number, high: number) => number;
	/** So many words, separated by spaces. */
	text: (length: number) => string;
}

/** @param words the words to choose from, frequent ones first */
export function makeRandomText(words: string[], seed = 1): RandomText {
	let state = seed;
	// A linear congruential generator (Numerical Recipes), so that every run measures the same text.
	const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
	// Frequent words come often, as in a language (Zipf).
	const pick = () => words[Math.floor(words.length * random() ** 3)] ?? '';
	return {
		random,
		between: (low, high) => low + Math.floor(random() * (high - low)),
		text: (length) => Array.from({ length }, pick).join(' '),
	};
}
