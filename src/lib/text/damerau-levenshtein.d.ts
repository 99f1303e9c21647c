declare module 'damerau-levenshtein' {
	/** Edits between two texts: letters added, dropped, exchanged or swapped with their neighbour. */
	export default function distance(a: string, b: string): { steps: number };
}
