/**
 * Makes a function that blanks out the names which contain numbers, so that "resolution 1267"
 * is not taken for the figure 1,267. Only declared names are blanked: a misspelt one stays and is
 * then refused as a figure that nothing states. The text keeps its length, so that places stay true.
 *
 * Names are looked up by their first two words: thousands of them in one regular expression would be tried
 * at every place of every text.
 *
 * @param names every name that terms, people and sources declare; those without a number are ignored
 */
export function makeNameMask(names: Iterable<string>): (text: string) => string {
	const known = new Map<string, Name[]>();
	for (const name of new Set(names)) {
		if (!NUMBER.test(name)) continue;
		const folded = fold(name);
		const [first, second] = folded.matchAll(WORD);
		if (first === undefined) continue;
		const key = keyOf(first[0], second?.[0]);
		known.set(key, [...(known.get(key) ?? []), { folded, before: first.index }]);
	}
	for (const list of known.values()) list.sort((a, b) => b.folded.length - a.folded.length);
	return (text) => (known.size > 0 && NUMBER.test(text) ? maskIn(text, known) : text);
}

interface Name {
	/** As it is compared. */
	folded: string;
	/** How many characters stand before its first word. */
	before: number;
}

const WORD = /[\p{L}\d]+/gu;
const NUMBER = /\d|\b(?:eleven|twelve|\w+teen|twenty|thirty|hundred|thousand|million)\b/i;

function keyOf(first: string, second = ''): string {
	return `${first} ${second}`;
}

function maskIn(text: string, known: Map<string, Name[]>): string {
	const folded = fold(text);
	const words = [...folded.matchAll(WORD)];
	let masked = '';
	let end = 0;
	for (const [index, word] of words.entries()) {
		const names = [
			...(known.get(keyOf(word[0], words[index + 1]?.[0])) ?? []),
			...(known.get(keyOf(word[0])) ?? []),
		];
		const name = names.find((one) => {
			const start = word.index - one.before;
			return start >= end && standsAt(folded, start, one.folded);
		});
		if (name === undefined) continue;
		const start = word.index - name.before;
		masked += text.slice(end, start) + '\0'.repeat(name.folded.length);
		end = start + name.folded.length;
	}
	return masked + text.slice(end);
}

/** Whether a name stands at a place as a whole, not as a part of longer words. */
function standsAt(text: string, start: number, name: string): boolean {
	if (!text.startsWith(name, start)) return false;
	const around = [text[start - 1] ?? ' ', text[start + name.length] ?? ' '];
	return around.every((character) => !/[\p{L}\d]/u.test(character));
}

/** The text in small letters with plain spaces; of the same length. */
function fold(text: string): string {
	const small = text.toLowerCase();
	const same =
		small.length === text.length
			? small
			: Array.from(text, (one) =>
					one.toLowerCase().length === one.length ? one.toLowerCase() : one,
				).join('');
	return same.replaceAll('\u00a0', ' ');
}
