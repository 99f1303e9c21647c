import { formatDate } from '../../dates/format-date.ts';
import type { Row } from '../../ledger/parse-table.ts';

/**
 * The columns of `spans`: how long each list has named whom. `names` is `movement`, `people` or `neither`. `start` says of the
 * earliest date of a row that it is `known`, that the list began `no later`, or that it is `not known`.
 */
export const KIND_COLUMNS = [
	{ name: 'jurisdiction', type: 'text', required: true },
	{ name: 'names', type: 'text', required: true },
	{ name: 'status', type: 'text', required: true },
	{ name: 'earlier', type: 'date' },
	{ name: 'earlier-is', type: 'text' },
	{ name: 'since', type: 'date' },
	{ name: 'since-is', type: 'text' },
	{ name: 'start', type: 'text' },
	{ name: 'until', type: 'date' },
	{ name: 'last-seen', type: 'date', required: true },
] as const;

/** Whom a list names, in the order of the picture, with the heading of its rows. */
export const GROUPS = [
	['movement', 'Names the movement'],
	['people', 'Names only people'],
	['neither', 'Names neither'],
] as const;

export type Named = (typeof GROUPS)[number][0];

/** How long a list has named whom. Dates are as exact as they are known. */
export interface Span {
	name: string;
	names: Named;
	earlier: { date: string; words: string } | undefined;
	/** Undefined where no start is known. */
	since: { date: string; words: string } | undefined;
	/** Whether it may have begun before its earliest date. */
	isNoLater: boolean;
	/** How and when it ended; undefined where no end was found. */
	end: { date: string; words: string } | undefined;
	lastSeen: string;
	/** Whether it rests on one report of a list that was not seen itself. */
	isReported: boolean;
}

/** Reads the lists by whom they name: those that ended first, by their end, then by their start, then those without one. */
export function readSpans(rows: Row[]): Span[] {
	// A year alone comes after its days.
	const key = ({ end, earlier, since }: Span) =>
		end ? `0${end.date}` : `1${(earlier?.date ?? since?.date ?? '9').padEnd(10, '~')}`;
	const spans = rows.map(readSpan).sort((a, b) => (key(a) < key(b) ? -1 : 1));
	return GROUPS.flatMap(([group]) => spans.filter(({ names }) => names === group));
}

function readSpan(row: Row): Span {
	const { jurisdiction = '', names = '', status = '', earlier = '', since = '', start } = row;
	const until = row['until'] ?? '';
	return {
		name: jurisdiction,
		names: GROUPS.find(([group]) => group === names)?.[0] ?? 'neither',
		earlier: earlier === '' ? undefined : { date: earlier, words: row['earlier-is'] ?? '' },
		since: since === '' ? undefined : { date: since, words: row['since-is'] ?? '' },
		isNoLater: start === 'no later',
		end:
			until === ''
				? undefined
				: { date: until, words: status === 'removed' ? 'ended' : 'suspended' },
		lastSeen: row['last-seen'] ?? '',
		isReported: status === 'reported as listed',
	};
}

/** Says of every list whom it names, from when, and to when it was seen or ended. */
export function describeSpans(rows: Row[]): string {
	const spans = readSpans(rows);
	return GROUPS.map(([group, heading]) => {
		const inside = spans.filter(({ names }) => names === group).map(describeSpan);
		return inside.length === 0 ? '' : `${heading}. ${inside.join(' ')}`;
	})
		.filter(Boolean)
		.join(' ');
}

function describeSpan(span: Span): string {
	const { name, earlier, since, end, lastSeen, isReported } = span;
	const seen = formatDate(lastSeen);
	if (span.names === 'neither') return `${name}: last seen ${seen}.`;
	if (isReported) return `${name}: by one report of ${seen}, start not known.`;
	const latest = span.isNoLater ? ' at the latest' : '';
	const [before, after] = earlier === undefined ? ['', latest] : [latest, ''];
	const parts = [
		earlier && `${earlier.words} since ${formatDate(earlier.date)}${before}`,
		since && `${lowerFirst(since.words)} since ${formatDate(since.date)}${after}`,
		end ? `${end.words} ${formatDate(end.date)}` : `last seen ${seen}, no end found`,
	];
	return `${name}: ${parts.filter(Boolean).join(', ')}.`;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
