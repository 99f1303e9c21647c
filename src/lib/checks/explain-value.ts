import type { z } from 'astro/zod';
import { readWrittenDate } from '../dates/read-written-date.ts';

export type SchemaIssue = z.core.$ZodIssue;

/** What is wrong with a value, and what to write instead. */
export function explainValue(
	issue: SchemaIssue,
	path: (string | number)[],
	value: unknown,
): { message: string; hint: string } {
	const name = describePlace(path);
	if (value === null) {
		const last = String(path.at(-1));
		const hint = `Write it after the colon${typeof path.at(-1) === 'number' ? '' : `, or take the line "${last}:" out`}.`;
		return { message: `${name} has no value.`, hint: ownMessage(issue) ?? hint };
	}
	const shown = Array.isArray(value)
		? value.length === 0
			? 'an empty list'
			: 'a list'
		: typeof value === 'object'
			? 'a group of keys'
			: typeof value === 'number'
				? numberAsWritten(value)
				: JSON.stringify(value);
	const message = `${name} cannot be ${shown}.`;
	return { message, hint: remedy(issue, path, value) };
}

/** YAML has its own words for what is no number, and for more than any number. */
function numberAsWritten(value: number): string {
	if (Number.isNaN(value)) return '.nan';
	return Number.isFinite(value) ? String(value) : value > 0 ? '.inf' : '-.inf';
}

/** Signs that people put before the items of a list, "- " among them, and commas between them. */
const BETWEEN_ITEMS = /,\s*|(?:^|\s+)(?:[-–—−•·‣◦▪*+]|\d+[.)])\s+|(?:^|\s+)[-•]/;

/** What to do about a value that a schema refuses: our own sentence where it has one. */
export function remedyOf(issue: SchemaIssue): string {
	return ownMessage(issue) ?? expected(issue);
}

/** Our own sentence for a rule, where the schema has one. Zod's own begin with "Invalid" or "Too". */
export function ownMessage(issue: SchemaIssue): string | undefined {
	if (!/^(?:Invalid|Too|Unrecognized|Expected)/.test(issue.message)) return issue.message;
	if (issue.code !== 'invalid_union') return undefined;
	const inner = issue.errors.flat().find((one) => ownMessage(one) !== undefined);
	return inner && ownMessage(inner);
}

/** `"at" in item 2 of "sources"` */
function describePlace(path: (string | number)[]): string {
	const words = path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : `"${part}"`));
	const [last = 'This file', ...before] = words.reverse();
	const place = before.reduce(
		(text, word, index) =>
			`${text} ${(words[index] ?? '').startsWith('item') ? 'of' : 'in'} ${word}`,
		last,
	);
	return place.charAt(0).toUpperCase() + place.slice(1);
}

function remedy(issue: SchemaIssue, path: (string | number)[], value: unknown): string {
	const name = String(path.at(-1));
	const wanted = ownMessage(issue);
	if (typeof value === 'string' || typeof value === 'number') {
		const text = typeof value === 'number' ? numberAsWritten(value) : value;
		if (isAboutDates(wanted)) return adviseDate(text, wanted);
		if (issue.code === 'invalid_type' && issue.expected === 'array') {
			const items = text.split(BETWEEN_ITEMS).filter(Boolean);
			return `Write it as a list, even of one: ${name}: [${items.join(', ')}]`;
		}
		if (issue.code === 'invalid_type' && issue.expected === 'string')
			return typeof value === 'number' && isYear(path, value)
				? `Put the year in quotation marks: ${name}: "${value}"`
				: `Put it in quotation marks, since it is a text: ${name}: "${text}"`;
		const number = Number(text.replaceAll(/[,\s]/g, ''));
		if (issue.code === 'invalid_type' && issue.expected === 'number' && Number.isFinite(number))
			return `Write it without commas and quotation marks: ${name}: ${number}`;
	}
	return wanted ?? expected(issue);
}

function isAboutDates(wanted: string | undefined): wanted is string {
	return wanted !== undefined && /"2003-02-14"/.test(wanted);
}

function adviseDate(text: string, wanted: string): string {
	const date = readWrittenDate(text);
	if (date !== undefined) return `Write "${date}", with straight quotation marks.`;
	if (/^\d{4}-\d\d-\d\d$/.test(text))
		return 'The calendar has no such day. Look the date up in the source.';
	return wanted;
}

function isYear(path: (string | number)[], value: number): boolean {
	return /date|asOf|from|until/i.test(String(path.at(-1))) && /^\d{4}$/.test(String(value));
}

function expected(issue: SchemaIssue): string {
	if (issue.code === 'invalid_type')
		return issue.expected === 'array'
			? 'Write a list here, one item a line, each after "- ".'
			: `Write ${TYPES[issue.expected] ?? `a value of type ${issue.expected}`} here.`;
	if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.join(', ')}.`;
	if (issue.code === 'too_small') return `The least is ${String(issue.minimum)}.`;
	if (issue.code === 'too_big') return `The most is ${String(issue.maximum)}.`;
	return 'See the description of this key in src/schemas/.';
}

const TYPES: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	object: 'keys with their values, indented by two spaces,',
};
