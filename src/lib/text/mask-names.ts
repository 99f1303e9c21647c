/**
 * Makes a function that blanks out the names which contain numbers, so that "resolution 1267"
 * is not taken for the figure 1,267. Only declared names are blanked: a misspelt one stays and is
 * then refused as a figure that nothing states. The text keeps its length, so that places stay true.
 *
 * @param names every name that terms, people and sources declare; those without a number are ignored
 */
export function makeNameMask(names: Iterable<string>): (text: string) => string {
	const numbered = [...new Set(names)]
		.filter((name) => /\d/.test(name) || SPELLED_NUMBER.test(name))
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00a0]/g, '[ \\u00a0]'));
	if (numbered.length === 0) return (text) => text;
	const expression = new RegExp(`(?<![\\p{L}\\d])(?:${numbered.join('|')})(?![\\p{L}\\d])`, 'giu');
	return (text) => text.replace(expression, (name) => '\0'.repeat(name.length));
}

const SPELLED_NUMBER = /\b(?:eleven|twelve|\w+teen|twenty|thirty|hundred|thousand|million)\b/i;
