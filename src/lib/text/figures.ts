/**
 * Figures in prose: numbers, dates, percentages and sums of money, brought to one form so that
 * `$3.5bn` and `3.5 billion dollars`, `fifteen` and `15` are the same.
 *
 * A figure's `key` says what it is:
 * `2003-02-14`, `2003-02`, `--02-14` (dates), `n:15` (numbers and years), `n:-15` (below zero), `pct:20`,
 * `permille:3`, `usd:3500000000`, `decade:1990`, `times:3` ("tripled", "three times as many").
 */
import { DATE_PATTERNS } from './date-patterns.ts';
import { magnitudeAfter, unitAround } from './figure-units.ts';
import { MULTIPLES, NUMBER_WORDS, readMultiple, readNumberWords } from './number-words.ts';
import type { Range } from '../diagnostics/locate.ts';

export interface Figure extends Range {
	/** The words as they stand in the text. */
	text: string;
	/** What they mean, in the form described above. */
	key: string;
	/** True for the words two to ten, and for "twice", which count only inside a claim link. */
	isSmallWord: boolean;
}

const SMALL_WORD = /^(?:two|three|four|five|six|seven|eight|nine|ten|twice|thrice)$/i;
const DIGITS =
	/(?<below>(?:(?<![\p{L}\d]|\d[ \u00a0])[−-]|(?<=[\s(])–|\b(?:minus|negative) )\p{Sc}?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/gu;
const AND_PART = /^ and an? (half|quarter)(?!\p{L})/u;

/** The same text with the signs that keyboards have for hyphens and for "%". */
function foldSigns(text: string): string {
	return text.replace(/[‐‑﹣－⁻]/g, '-').replace(/[％﹪٪]/g, '%');
}

/** Finds every figure of a text, in order. Names that contain numbers are masked by the caller first. */
export function figuresIn(written: string): Figure[] {
	const figures: Figure[] = [];
	const text = foldSigns(written);
	let rest = text;
	for (const [expression, read] of DATE_PATTERNS) {
		rest = rest.replace(expression, (...args) => {
			const match = args.slice(0, -2) as unknown as RegExpMatchArray;
			const start = args.at(-2) as number;
			const words = match[0] ?? '';
			const keys = read(match);
			for (const key of keys)
				figures.push({ start, end: start + words.length, text: words, key, isSmallWord: false });
			return keys.length === 0 ? words : '\0'.repeat(words.length);
		});
	}
	const numbers = [
		...numbersInDigits(text, rest),
		...numbersInWords(text, rest),
		...multiplesIn(rest),
	];
	numbers.sort((a, b) => a.start - b.start);
	shareUnits(numbers, rest);
	return [...figures, ...numbers.map(toFigure(written))].sort((a, b) => a.start - b.start);
}

interface NumberFound extends Range {
	value: number;
	scale: number;
	unit: string | undefined;
	isWord: boolean;
}

function* numbersInDigits(text: string, rest: string): Generator<NumberFound> {
	for (const match of rest.matchAll(DIGITS)) {
		const end = match.index + match[0].length;
		const { below, digits = '' } = match.groups ?? {};
		const amount = Number(digits.replaceAll(',', ''));
		const part = AND_PART.exec(text.slice(end, end + 20)) ?? undefined;
		const value = amount + (part === undefined ? 0 : readNumberWords(part[0]));
		const numberEnd = end + (part?.[0].length ?? 0);
		const range = { start: match.index, end: numberEnd };
		yield withUnit(text, range, below ? -value : value, end - digits.length);
	}
}

function* multiplesIn(rest: string): Generator<NumberFound> {
	for (const { 0: words, index } of rest.matchAll(MULTIPLES)) {
		const value = readMultiple(words);
		yield { start: index, end: index + words.length, value, scale: 1, unit: 'times', isWord: true };
	}
}

function* numbersInWords(text: string, rest: string): Generator<NumberFound> {
	for (const { 0: words, index } of rest.matchAll(NUMBER_WORDS)) {
		const value = readNumberWords(words);
		if (value !== 1) yield withUnit(text, { start: index, end: index + words.length }, value);
	}
}

/**
 * Reads what stands around a number: its magnitude, then its unit.
 *
 * @param digits where its digits start; nothing for a number in words
 */
function withUnit(
	text: string,
	{ start, end }: Range,
	value: number,
	digits?: number,
): NumberFound {
	const { scale, length } = magnitudeAfter(text, end);
	const unit = unitAround(text, digits ?? start, end + length);
	return { start, end: end + length, value, scale, unit, isWord: digits === undefined };
}

/** In "12 to 15 per cent" and "$3–4 billion" the two numbers have one unit and one magnitude. */
function shareUnits(numbers: NumberFound[], text: string): void {
	for (const [index, first] of numbers.entries()) {
		const second = numbers[index + 1];
		if (second === undefined) continue;
		const between = text.slice(first.end, second.start);
		if (!/^(?: ?[–-] ?| to | or | and )\p{Sc}?$/u.test(between)) continue;
		const isYear = first.value >= 1900 && first.value < 2100;
		if (between === ' and ' && !/between \p{Sc}?$/u.test(text.slice(0, first.start))) continue;
		if (first.unit === undefined && !isYear) first.unit = second.unit;
		else if (second.unit === undefined && between !== ' and ') second.unit = first.unit;
		if (first.scale === 1 && !isYear && first.value < 1000) first.scale = second.scale;
	}
}

function toFigure(text: string) {
	return ({ start, end, value, scale, unit, isWord }: NumberFound): Figure => {
		const amount = Number((value * scale).toPrecision(12));
		const words = text.slice(start, end);
		const isSmallWord =
			isWord && SMALL_WORD.test(words) && (unit === undefined || unit === 'times');
		return { start, end, text: words, key: `${unit ?? 'n'}:${amount}`, isSmallWord };
	};
}
