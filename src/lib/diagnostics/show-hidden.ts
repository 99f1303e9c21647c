/** What a terminal would interpret and a reader would not see: controls, marks of direction, tags, lone surrogates. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Writes characters that nobody sees by their numbers: `a[U+202E]b`. Joiners of Arabic script stay. */
export function showHidden(text: string): string {
	return text.replace(HIDDEN, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
	});
}
