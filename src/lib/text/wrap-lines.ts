/**
 * Breaks a text into lines between its words. A word that does not fit stands on a line of its own.
 *
 * @param fits whether a line has room
 */
export function wrapLines(text: string, fits: (line: string) => boolean): string[] {
	return text
		.split(' ')
		.filter(Boolean)
		.reduce<string[]>((lines, word) => {
			const longer = `${lines.at(-1)} ${word}`;
			if (lines.length === 0 || !fits(longer)) return [...lines, word];
			return [...lines.slice(0, -1), longer];
		}, []);
}
