const TO_TWENTY =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS_FROM_ELEVEN =
	'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_UNITS = 'first second third fourth fifth sixth seventh eighth ninth';

/** Of each list, its words with the number of the first, and the step to the next. */
const SMALL: Record<string, number> = {
	...count(TO_TWENTY, 0, 1),
	...count(ORDINALS_FROM_ELEVEN, 11, 1),
	...count(TENS, 20, 10),
	...count(TENS.replaceAll(/y\b/g, 'ieth'), 20, 10),
};
const UNIT_OF_ORDINAL = count(ORDINAL_UNITS, 1, 1);
/** Decades by their words: `nineties` is 90. */
export const DECADES = count(TENS.replaceAll(/y\b/g, 'ies'), 20, 10);
const PARTS: Record<string, number> = { half: 0.5, quarter: 0.25 };

/** What a magnitude multiplies by, in the forms that prose uses. */
const MAGNITUDES: Record<string, number> = {
	hundred: 100,
	dozen: 12,
	score: 20,
	thousand: 1e3,
	lakh: 1e5,
	million: 1e6,
	crore: 1e7,
	milliard: 1e9,
	billion: 1e9,
	trillion: 1e12,
	quadrillion: 1e15,
	k: 1e3,
	m: 1e6,
	mn: 1e6,
	mln: 1e6,
	mio: 1e6,
	b: 1e9,
	bn: 1e9,
	bln: 1e9,
	mrd: 1e9,
	tn: 1e12,
	trn: 1e12,
};

/** A magnitude in words, also of ordinals and parts: `million`, `lakhs`, `hundredth`. */
export const SCALE =
	'(?:hundred|dozen|score|thousand|lakh|million|crore|milliard|billion|trillion|quadrillion)(?:s|ths?)?';
const WORD = Object.keys(SMALL).join('|');
const UNITS = `${TO_TWENTY.split(' ').slice(1, 10).join('|')}|${ORDINAL_UNITS.replaceAll(' ', '|')}`;
const SIMPLE = `(?:${TENS.replaceAll(' ', '|')})-?(?:${UNITS})|${WORD}`;
const NEXT = `(?:${SIMPLE})(?:[ -]?(?:${SCALE}))*`;
const AND_PART = `(?:[ -]and[ -]an?[ -](?:half|quarter)(?:[ -](?:${SCALE}))?)?`;

/**
 * Finds numbers written in words: `fifteen`, `one hundred and forty-nine`, `a million`, `two and a half million`.
 * Group 0 is the whole number. First to tenth, bare parts ("half of") and bare magnitudes ("hundreds of") are left out.
 */
export const NUMBER_WORDS = new RegExp(
	`(?<![\\p{L}\\d-])(?:(?:(?:half|quarter)[ -](?:an?[ -])?|an?[ -](?:(?:half|quarter)[ -])?)(?:${SCALE})(?! of \\d)(?: and ${NEXT})?|${NEXT}(?:(?: and)?[ -]${NEXT})*${AND_PART}|(?:hundred|thousand|(?:m|b|tr)illion)ths?)(?![\\p{L}\\d])(?!-(?:${ORDINAL_UNITS.replaceAll(' ', '|')}))`,
	'giu',
);

/** The words of a number, the longest first: "seventeen" is not "seven". */
const TOKENS = new RegExp(
	[...Object.keys({ ...SMALL, ...UNIT_OF_ORDINAL, ...PARTS }), SCALE]
		.sort((a, b) => b.length - a.length)
		.join('|'),
	'g',
);

/** The value of a number in words that `NUMBER_WORDS` found. */
export function readNumberWords(words: string): number {
	let total = 0;
	let group = 0;
	for (const part of words.toLowerCase().match(TOKENS) ?? []) {
		const scale = readMagnitude(part);
		if (scale === undefined) group += SMALL[part] ?? UNIT_OF_ORDINAL[part] ?? PARTS[part] ?? 0;
		else if (scale <= 100) group = (group || 1) * scale;
		else {
			total += (group || 1) * scale;
			group = 0;
		}
	}
	return total + group;
}

/** What a magnitude multiplies by, as a word or a letter; nothing for another word. */
export function readMagnitude(word: string): number | undefined {
	const small = word.toLowerCase();
	return MAGNITUDES[small] ?? MAGNITUDES[small.replace(/(?:s|ths?)$/, '')];
}

const MULTIPLIERS: Record<string, number> = {
	halv: 0.5,
	doubl: 2,
	tripl: 3,
	trebl: 3,
	quadrupl: 4,
	quintupl: 5,
	sextupl: 6,
	septupl: 7,
	octupl: 8,
	nonupl: 9,
	decupl: 10,
	twice: 2,
	thrice: 3,
};

/** Finds what says by how much a thing was multiplied: `tripled`, `twice`, `tenfold`. */
export const MULTIPLES = new RegExp(
	`(?<![\\p{L}\\d-])(?:twice|thrice|(?:${Object.keys(MULTIPLIERS).slice(0, -2).join('|')})(?:e|ed|es|ing)|(?:${NEXT}|${SCALE}|\\d+)[ -]?fold)(?![\\p{L}\\d])`,
	'giu',
);

/** The factor that `MULTIPLES` found. */
export function readMultiple(words: string): number {
	const fold = /^(.*?)[ -]?fold$/i.exec(words)?.[1];
	if (fold !== undefined) return /^\d/.test(fold) ? Number(fold) : readNumberWords(fold);
	return (
		MULTIPLIERS[words.toLowerCase().replace(/(?:e|ed|es|ing)$/, '')] ??
		MULTIPLIERS[words.toLowerCase()] ??
		1
	);
}

function count(words: string, first: number, step: number): Record<string, number> {
	return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index * step]));
}
