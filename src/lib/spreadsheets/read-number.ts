import type { Decimal, Reading } from './reading.ts';

/** A number as somebody wrote it, taken apart. */
interface WrittenNumber {
	isNegative: boolean;
	/** Without separators of thousands. */
	whole: string;
	fraction: string;
	exponent: string;
	/** The decimal separator, where the number alone shows it. */
	decimal?: Decimal;
	/** The separator before the last three digits, when it can be that of thousands or of decimals. */
	unclear?: Decimal;
	/** What stands around it. */
	before: string;
	after: string;
}

const NUMBER =
	/^(?<before>\D*?)(?<sign>[-−–+]? ?)(?<digits>\d(?:[\d.,'’ ]*\d)?)(?<exponent>[eE][+-]?\d+)?(?<after>(?:(?!\d)[^.,]|[.,](?!\d))*)$/u;
/** Digits in groups of three or not, then decimals or not. */
const DIGITS =
	/^(?<whole>[1-9]\d{0,2}(?<group>[ '’.,])\d{3}(?:\k<group>\d{3})*|0|[1-9]\d*)(?:(?<point>[.,])(?<fraction>\d+))?$/u;
/** Signs that statisticians put where there is no number. */
const NO_NUMBER =
	/^(?:[-–—−./x*]|\.{2,}|…|n\. ?\/? ?[ad]\.?|n\/[ad]|na|k\. ?a\.|nd|null|none|нет данных|н\/д)$/iu;
const FOOTNOTE = /^ ?(?:[*†‡]+|[¹²³⁴-⁹]+|\(\w\)|\[\w+\]|\w\))$/u;

/** Takes a number apart. Nothing when the text is not one number. */
function takeApart(text: string): WrittenNumber | undefined {
	const written = NUMBER.exec(text)?.groups ?? {};
	const {
		whole = '',
		group = '',
		point,
		fraction = '',
	} = DIGITS.exec(written['digits'] ?? '')?.groups ?? {};
	if (whole === '' || point === group) return undefined;
	const number = {
		isNegative: /[-−–]/.test(written['sign'] ?? ''),
		before: (written['before'] ?? '').trim(),
		exponent: written['exponent'] ?? '',
		after: (written['after'] ?? '').trim(),
	};
	const [first = '', ...groups] = group === '' ? [whole] : whole.split(group);
	if (isDecimal(group) && groups.length === 1 && point === undefined)
		return { ...number, whole: first, fraction: groups.join(''), unclear: group };
	const parts = { ...number, whole: first + groups.join(''), fraction };
	if (isDecimal(point)) return { ...parts, decimal: point };
	return isDecimal(group) ? { ...parts, decimal: group === '.' ? ',' : '.' } : parts;
}

function isDecimal(sign: string | undefined): sign is Decimal {
	return sign === ',' || sign === '.';
}

/** The decimal separator that the numbers themselves show, the more frequent where they differ. */
export function findDecimal(cells: string[]): Decimal | undefined {
	const shown = cells.flatMap((cell) => {
		const number = takeApart(cell);
		return number?.exponent === '' ? (number.decimal ?? []) : [];
	});
	const commas = shown.filter((sign) => sign === ',').length;
	if (shown.length === 0) return undefined;
	return commas >= shown.length / 2 ? ',' : '.';
}

/** What stands around every number of a column, such as "€" or "ha"; an empty text where it differs. */
export function findAffix(cells: string[]): string {
	const affixes = cells.flatMap((cell) => {
		const number = takeApart(cell);
		return number ? [`${number.before} ${number.after}`.trim()] : [];
	});
	const [first = ''] = affixes;
	return affixes.every((one) => one === first) && !FOOTNOTE.test(first) && first !== '( )'
		? first
		: '';
}

/**
 * Reads a number as our tables have it, with a full stop for decimals. Nothing when the cell has no number.
 *
 * @param decimal the decimal separator, where it is known
 * @param affix what stands around every number of the column; see `findAffix`
 */
export function readNumber(cell: string, decimal?: Decimal, affix = ''): Reading | undefined {
	if (NO_NUMBER.test(cell)) return { value: '', doubt: 'no-number' };
	const number = takeApart(cell);
	if (number === undefined) return undefined;
	const { whole, fraction, exponent, unclear } = number;
	const isThousands = unclear !== undefined && unclear !== decimal;
	const minus = number.isNegative ? '-' : '';
	const value = minus + (isThousands ? whole + fraction : withDecimals(whole, fraction));
	const around = `${number.before} ${number.after}`.trim();
	if (around !== '' && around !== affix) {
		if (around === '( )') return { value: `-${value}`, doubt: 'brackets' };
		return FOOTNOTE.test(around) ? { value, doubt: 'footnote' } : { doubt: 'words-beside' };
	}
	if (exponent !== '') return { value: writeOut(Number(value + exponent)), doubt: 'lost-digits' };
	if (unclear !== undefined && decimal === undefined)
		return { value, doubt: 'decimal-or-thousands' };
	if (number.decimal !== undefined && decimal !== undefined && number.decimal !== decimal)
		return { value, doubt: 'other-decimal' };
	return { value };
}

function withDecimals(whole: string, fraction: string): string {
	const decimals = fraction.replace(/0+$/, '');
	return decimals === '' ? whole : `${whole}.${decimals}`;
}

function writeOut(number: number): string {
	return number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}
