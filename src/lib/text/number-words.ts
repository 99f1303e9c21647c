const SMALL: Record<string, number> = {
	zero: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	eleventh: 11,
	twelfth: 12,
	thirteenth: 13,
	fourteenth: 14,
	fifteenth: 15,
	sixteenth: 16,
	seventeenth: 17,
	eighteenth: 18,
	nineteenth: 19,
	twentieth: 20,
	thirtieth: 30,
	dozen: 12,
};

/** What a magnitude multiplies by, in the forms that prose uses. */
export const MAGNITUDES: Record<string, number> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
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
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SIMPLE = `(?:${TENS})-(?:${ORDINAL_UNITS}|one|two|three|four|five|six|seven|eight|nine)|${WORD}`;
const SCALE = 'hundred|thousand|million|billion|trillion';

/**
 * Finds numbers written in words: `fifteen`, `one hundred and forty-nine`, `a million`.
 * Group 0 is the whole number. First to tenth and bare magnitudes ("hundreds of") are left out.
 */
export const NUMBER_WORDS = new RegExp(
	`(?<![\\p{L}\\d-])(?:(?:half )?an? (?:${SCALE})|(?:${SIMPLE})(?:[ -](?:${SCALE}))*(?:(?: and)?[ -](?:${SIMPLE})(?:[ -](?:${SCALE}))*)*)(?![\\p{L}\\d])(?!-(?:${ORDINAL_UNITS}))`,
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
		else if (scale === 100) group = (group || 1) * 100;
		else {
			total += (group || 1) * scale;
			group = 0;
		}
	}
	return total + group;
}
