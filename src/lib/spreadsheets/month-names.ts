const LANGUAGES = ['en', 'de', 'fr', 'ru'];
/** What spreadsheet programs and people write besides. */
const OTHERS: [string, number][] = [
	['mrz', 3],
	['sept', 9],
	['мая', 5],
];

/** With a day, Russian has another case. */
const FORMS: Intl.DateTimeFormatOptions[] = [
	{ month: 'long' },
	{ month: 'short' },
	{ month: 'long', day: 'numeric' },
	{ month: 'short', day: 'numeric' },
];

/** The names of months in English, German, French and Russian, as `plainWord` leaves them. */
const MONTHS: ReadonlyMap<string, number> = new Map([
	...LANGUAGES.flatMap((language) => FORMS.flatMap((form) => namesIn(language, form))),
	...OTHERS,
]);

function namesIn(language: string, form: Intl.DateTimeFormatOptions): [string, number][] {
	const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
	return [...Array(12).keys()].map((index) => {
		const parts = format.formatToParts(Date.UTC(2000, index, 1));
		return [plainWord(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
	});
}

/** The number of a month, 1 to 12, by its name. Nothing for a word that names none. */
export function monthNamed(word: string): number | undefined {
	return MONTHS.get(plainWord(word));
}

/** A word in small letters without accents and full stop. */
function plainWord(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}|\./gu, '');
}
