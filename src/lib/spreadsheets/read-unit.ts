/** Words for a thousand and more in German, French, Russian and English, and what an English unit begins with. */
const MAGNITUDES: [pattern: RegExp, word: string][] = [
	[
		/^(?:tsd\.?|tausend|thousands?|milliers|mille|тыс(?:яч)?\.?|1[ .,]?000)(?=\P{L}|$)/iu,
		'thousand',
	],
	[/^(?:m(?=[$€])|mio\.?|millionen|millions?|млн\.?|миллион(?:ов)?)(?=\P{L}|$)/iu, 'million'],
	[
		/^(?:mrd\.?|milliarden|milliards?|billions?|bn|млрд\.?|миллиард(?:ов)?)(?=\P{L}|$)/iu,
		'billion',
	],
];
/** What Intl does not know as a unit, or writes otherwise. */
const OTHERS: [english: string, names: string[]][] = [
	['percent', ['%', 'prozent', 'pour cent', 'процентов', 'percent']],
	['tonnes', ['t', 'т', 'tonnes', 'tonnen', 'тонн', 'тонны']],
	['square kilometres', ['km²', 'km2', 'км²', 'кв. км', 'qkm']],
	['people', ['people', 'persons', 'personen', 'personnes', 'человек', 'чел.']],
	['euros', ['€']],
	['roubles', ['₽', 'руб.', 'руб', 'рублей']],
	['US dollars', ['$', 'us$', 'usd', 'dollars', 'us-dollar', 'долларов', 'долл.']],
];
const UNITS = [
	'hectare',
	'acre',
	'gram',
	'kilogram',
	'meter',
	'kilometer',
	'mile',
	'liter',
	'hour',
];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'RUB', 'AFN', 'PKR', 'CNY', 'CHF'];
const DISPLAYS = ['long', 'short'] as const;

/** The names and signs of units and currencies in four languages, in small letters, with the English plural. */
const NAMES: ReadonlyMap<string, string> = new Map([
	...UNITS.flatMap((unit) =>
		DISPLAYS.flatMap((unitDisplay) => namesOf({ style: 'unit', unit, unitDisplay })),
	),
	...CURRENCIES.flatMap((currency) => [
		...namesOf({ style: 'currency', currency, currencyDisplay: 'name' }),
		...namesOf({ style: 'currency', currency, currencyDisplay: 'code' }),
	]),
	...OTHERS.flatMap(([english, names]) => names.map((name): [string, string] => [name, english])),
]);

/**
 * The English name of a unit, as cards of datasets write it. Nothing when it is not known as one.
 *
 * @example readUnit('тыс. га') // 'thousand hectares'
 * @example readUnit('€ million') // 'million euros'
 */
export function readUnit(text: string): string | undefined {
	const words = text.trim().replace(/^(?:in|en|в)\s+/iu, '');
	for (const [pattern, word] of MAGNITUDES) {
		if (!pattern.test(words)) continue;
		const rest = words.replace(pattern, '').replace(/^[\s.]*(?:of|d['’]|de|von)?\s*/iu, '');
		if (rest === '') return word;
		const unit = readUnit(rest);
		return unit === undefined ? undefined : `${word} ${unit}`;
	}
	const [, first = '', second = ''] = /^(\S+) (\S+)$/.exec(words) ?? [];
	const isSwapped = second !== '' && MAGNITUDES.some(([pattern]) => pattern.test(second));
	return isSwapped ? readUnit(`${second} ${first}`) : NAMES.get(words.toLowerCase());
}

function namesOf(options: Intl.NumberFormatOptions): [name: string, english: string][] {
	const long = { unitDisplay: 'long', currencyDisplay: 'name' } as const;
	const english = nameOf('en-GB', 5, { ...options, ...long });
	return ['en', 'de', 'fr', 'ru'].flatMap((language) =>
		[1, 3, 5].map((count): [string, string] => [
			nameOf(language, count, options).toLowerCase(),
			english,
		]),
	);
}

/** The name of a unit after so many: Russian has three. */
function nameOf(language: string, count: number, options: Intl.NumberFormatOptions): string {
	const parts = new Intl.NumberFormat(language, options).formatToParts(count);
	return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value ?? '';
}
