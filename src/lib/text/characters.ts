import type { Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_DIAGNOSTICS } from '../diagnostics/limits.ts';
import type { Range } from '../diagnostics/locate.ts';

/** Characters that nobody sees: controls, joiners, marks of direction, tags, private use, and what stands for broken bytes. */
const HIDDEN =
	/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\ufff9-\ufffd]/gu;
const WORD = /[\p{L}\p{M}\u200c\u200d]+/gu;
/** Scripts whose letters look like one another's. */
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'].map(
	(name): [name: string, letters: RegExp] => [name, new RegExp(`\\p{Script=${name}}`, 'gu')],
);
const FOREIGN =
	/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;
/** Micrograms and kilo-ohms are one word of two scripts. */
const UNIT = /^(?:μ[A-Za-z]{1,3}|[kMG]Ω)$/u;

/** A stretch of characters that readers cannot see. */
export interface HiddenCharacters extends Range {
	/** Its first character, as `U+202E`. */
	code: string;
	/** What kind of character it is, for a sentence: `a character that changes the direction of the text`. */
	kind: string;
}

/**
 * Finds characters that readers cannot see. Line ends, tabs, joiners within words of Arabic script and the variation mark
 * after an emoji have their use and are allowed.
 */
export function findHidden(text: string): HiddenCharacters[] {
	const found: HiddenCharacters[] = [];
	for (const { 0: character, index } of text.matchAll(HIDDEN)) {
		if (hasUse(text, character, index)) continue;
		const last = found.at(-1);
		const end = index + character.length;
		if (last?.end === index) last.end = end;
		else found.push({ start: index, end, code: codeOf(character), kind: kindOf(character) });
	}
	return found;
}

function hasUse(text: string, character: string, index: number): boolean {
	const after = text.slice(index + 1, index + 3);
	if (character === '\n' || character === '\t') return true;
	if (character === '\r') return after.startsWith('\n');
	const before = text.slice(Math.max(0, index - 2), index);
	if (character === '\u200c' || character === '\u200d')
		return /\p{scx=Arabic}$/u.test(before) && /^\p{scx=Arabic}/u.test(after);
	if (character === '\ufe0f' || character === '\ufe0e')
		return /\p{Extended_Pictographic}$/u.test(before) || /^\u20e3/.test(after);
	return false;
}

/** The code of a character, as `U+202E`. */
export function codeOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function kindOf(character: string): string {
	if (character === '\ufffd') return 'the sign that stands for broken bytes';
	if (character === '\ufeff') return 'a byte order mark';
	if (character === '\u00ad') return 'a soft hyphen';
	if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character))
		return 'a character that changes the direction of the text';
	if (/[\u{e0000}-\u{e007f}]/u.test(character)) return 'a tag character';
	if (/\p{Cc}/u.test(character)) return 'a control character';
	if (/\p{Co}/u.test(character)) return 'a character of private use';
	if (/[\u2028\u2029]/.test(character)) return 'a line separator';
	return 'an invisible character';
}

/** A word whose letters come from more than one script. */
export interface MixedWord extends Range {
	word: string;
	/** The scripts, the commonest first: `['Latin', 'Cyrillic']`. */
	scripts: string[];
	/** The letters of all scripts but the first, as they stand. */
	odd: string;
}

/** Finds words that mix letters of scripts that look alike, such as a Cyrillic `а` in a Latin word. */
export function findMixedWords(text: string): MixedWord[] {
	if (!FOREIGN.test(text)) return [];
	return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
		if (/^[\p{ASCII}]*$/u.test(word) || UNIT.test(word)) return [];
		const letters = new Map<string, string[]>();
		for (const [script, pattern] of SCRIPTS) {
			const own = word.match(pattern);
			if (own !== null) letters.set(script, own);
		}
		if (letters.size < 2) return [];
		const order = [...letters].sort(([, a], [, b]) => b.length - a.length);
		const odd = [...new Set(order.slice(1).flatMap(([, these]) => these))].join('');
		const scripts = order.map(([script]) => script);
		return [{ start: index, end: index + word.length, word, scripts, odd }];
	});
}

/** Reports what a reader of the text or of its source would not see: `hidden-character`, `mixed-script`. */
export function validateCharacters(text: string, diagnose: Diagnose): Diagnostic[] {
	const hidden = findHidden(text).map((found) => {
		const message = `There is ${found.kind} here (${found.code}), which readers cannot see.`;
		const hint =
			found.code === 'U+FEFF' && found.start === 0
				? 'Save the file as UTF-8 without a byte order mark.'
				: 'Delete it: put the cursor after it and press Backspace, or type the words again.';
		return diagnose(found, 'hidden-character', message, hint);
	});
	const mixed = findMixedWords(text).map((word) => mixedScript(word, word, diagnose));
	return [...hidden, ...mixed].slice(0, MAX_DIAGNOSTICS);
}

/** A word whose letters come from more than one script: `mixed-script`. */
export function mixedScript(
	{ word, scripts, odd }: MixedWord,
	range: Range,
	diagnose: Diagnose,
): Diagnostic {
	const message = `The word "${word}" mixes ${scripts.join(' and ')} letters (“${odd}” among the others).`;
	const hint =
		'Type the whole word with one keyboard; letters that look alike are not the same to a search.';
	return diagnose(range, 'mixed-script', message, hint);
}
