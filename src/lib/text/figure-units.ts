import { SCALE, readMagnitude } from './number-words.ts';

/** What stands after a number and makes another figure of it, with the unit of that figure. */
const UNITS: [RegExp, string][] = [
	[/^(?:%|per ?cent|percentage|pct\b|p\.c\.|pp\b|per hundred\b)/, 'pct'],
	[/^(?:‰|per ?mill?e?\b|per thousand\b)/, 'permille'],
	[/^(?:‱|basis points?\b|bps?\b)/, 'bp'],
	[/^(?:times\b|[×x](?![\p{L}\d]))/u, 'times'],
];
const CURRENCIES: [RegExp, string][] = [
	[/^(?:US )?dollars?|^USD/, 'usd'],
	[/^euros?|^EUR/, 'eur'],
	[/^pounds?|^GBP/, 'gbp'],
	[/^roubles?|^rubles?|^RUB/, 'rub'],
	[/^Swiss francs?|^CHF/, 'chf'],
	[/^afghanis?|^AFN/, 'afn'],
	[/^yen\b|^JPY/, '¥'],
	[/^rupees?\b|^INR|^PKR/, '₹'],
	...['yuan', 'rial', 'riyal', 'dirham', 'lira', 'tenge', 'somoni'].map(
		(name): [RegExp, string] => [new RegExp(`^${name}s?\\b`), name],
	),
];
const SIGNS: Record<string, string> = { $: 'usd', '€': 'eur', '£': 'gbp', '₽': 'rub' };
const WORD = new RegExp(
	`^(?:[ \\u00a0-]?(${SCALE})|[ \\u00a0]?([bt]n|bln|trn|mn|mln|mio|mrd))(?!\\p{L})`,
	'iu',
);
const LETTER = /^(?:([km])|[ \u00a0]?([KMB]))(?!\p{L})/u;

/** Units that are no sum of money: a number with one is another figure than the number alone. */
export const OTHER_UNITS = /^(?:n|pct|permille|bp|times|decade):/;

/** The magnitude that follows a number, and how many characters it takes: `{ scale: 1e6, length: 8 }` for " million". */
export function magnitudeAfter(text: string, end: number): { scale: number; length: number } {
	const after = text.slice(end, end + 20);
	const [words = '', ...groups] = WORD.exec(after) ?? LETTER.exec(after) ?? [];
	return { scale: readMagnitude(groups.find(Boolean) ?? '') ?? 1, length: words.length };
}

/** The unit of a number by what stands around it, such as `pct`, `usd` or `times`; nothing for a bare one. */
export function unitAround(text: string, start: number, end: number): string | undefined {
	const after = text.slice(end, end + 20).replace(/^[ \u00a0-]/, '');
	const stated = UNITS.find(([expression]) => expression.test(after))?.[1];
	if (stated !== undefined) return stated;
	const before = text.slice(Math.max(0, start - 2), start);
	if (/(?:×|(?<![\p{L}\d])x)$/u.test(before)) return 'times';
	const sign = /\p{Sc}$/u.exec(before)?.[0] ?? /^\p{Sc}(?!\d)/u.exec(after)?.[0];
	if (sign !== undefined) return SIGNS[sign] ?? sign;
	return CURRENCIES.find(([expression]) => expression.test(after))?.[1];
}
