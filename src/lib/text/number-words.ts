const TO_TWENTY =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS_FROM_ELEVEN =
	'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL: Record<string, number> = {
	...Object.fromEntries(TO_TWENTY.split(' ').map((word, index) => [word, index])),
	...Object.fromEntries(ORDINALS_FROM_ELEVEN.split(' ').map((word, index) => [word, index + 11])),
	...Object.fromEntries(TENS.split(' ').map((word, index) => [word, (index + 2) * 10])),
	thirtieth: 30,
};

/** What a magnitude multiplies by, in the forms that prose uses. */
export const MAGNITUDES: Record<string, number> = {
	hundred: 100,
	dozen: 12,
	score: 20,
	thousand: 1e3,
	lakh: 1e5,
	lakhs: 1e5,
	million: 1e6,
	crore: 1e7,
	crores: 1e7,
	billion: 1e9,
	trillion: 1e12,
	k: 1e3,
	m: 1e6,
	bn: 1e9,
	tn: 1e12,
};

const WORD = Object.keys(SMALL).join('|');
const ORDINAL_UNITS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const UNIT_OF_ORDINAL: Record<string, number> = Object.fromEntries(
	ORDINAL_UNITS.split('|').map((word, index) => [word, index + 1]),
);
const SIMPLE = `(?:${TENS.replaceAll(' ', '|')})-(?:${ORDINAL_UNITS}|one|two|three|four|five|six|seven|eight|nine)|${WORD}`;
const SCALE = 'hundred|dozen|score|thousand|lakhs?|million|crores?|billion|trillion';

/**
 * Finds numbers written in words: `fifteen`, `one hundred and forty-nine`, `a million`.
 * Group 0 is the whole number. First to tenth and bare magnitudes ("hundreds of") are left out.
 */
export const NUMBER_WORDS = new RegExp(
	`(?<![\\p{L}\\d-])(?:(?:half )?an? (?:${SCALE})(?! of \\d)|(?:${SIMPLE})(?:[ -](?:${SCALE}))*(?:(?: and)?[ -](?:${SIMPLE})(?:[ -](?:${SCALE}))*)*)(?![\\p{L}\\d])(?!-(?:${ORDINAL_UNITS}))`,
	'giu',
);

/** The value of a number in words that `NUMBER_WORDS` found. */
export function readNumberWords(words: string): number {
	const parts = words
		.toLowerCase()
		.replace(/^half an? /, 'half ')
		.split(/[ -]+/)
		.filter((part) => part !== 'and');
	let total = 0;
	let group = 0;
	for (const part of parts) {
		const scale = MAGNITUDES[part];
		if (part === 'a' || part === 'an') group = 1;
		else if (part === 'half') group = 0.5;
		else if (scale === undefined) group += SMALL[part] ?? UNIT_OF_ORDINAL[part] ?? 0;
		else if (scale <= 100) group = (group || 1) * scale;
		else {
			total += (group || 1) * scale;
			group = 0;
		}
	}
	return total + group;
}

const MULTIPLIERS: Record<string, number> = {
	halv: 0.5,
	doubl: 2,
	tripl: 3,
	trebl: 3,
	quadrupl: 4,
	quintupl: 5,
	twice: 2,
	thrice: 3,
};

/** Finds what says by how much a thing was multiplied: `tripled`, `twice`, `tenfold`. */
export const MULTIPLES = new RegExp(
	`(?<![\\p{L}\\d-])(?:twice|thrice|(?:halv|doubl|tripl|trebl|quadrupl|quintupl)(?:ed|es|ing)|(?:${SIMPLE}|\\d+)-?fold)(?![\\p{L}\\d])`,
	'giu',
);

/** The factor that `MULTIPLES` found. */
export function readMultiple(words: string): number {
	const fold = /^(.*?)-?fold$/i.exec(words)?.[1];
	if (fold !== undefined) return /^\d/.test(fold) ? Number(fold) : readNumberWords(fold);
	return MULTIPLIERS[words.toLowerCase().replace(/(?:ed|es|ing)$/, '')] ?? 1;
}
