import type { ComponentUse } from '../ledger/prose.ts';

/**
 * How a statement of the report stands today: the words on the statement, and those after a count of one and of several.
 * The sign, a line in a square of 16, tells verdicts apart where colours do not.
 */
export const VERDICTS = {
	'held-up': {
		label: 'Held up',
		one: 'held up',
		many: 'held up',
		sign: 'M3 8.5 6.5 12 13 4.5',
	},
	'happened-since': {
		label: 'Happened since',
		one: 'happened since',
		many: 'happened since',
		sign: 'M2 8H13.5M9 3.5 13.5 8 9 12.5',
	},
	changed: {
		label: 'Changed since',
		one: 'changed since',
		many: 'changed since',
		sign: 'M8 3 13.5 13H2.5Z',
	},
	'needs-context': {
		label: 'Needs context',
		one: 'needs context',
		many: 'need context',
		sign: 'M8 2.5V13.5M2.5 8H13.5',
	},
	corrected: {
		label: 'Corrected',
		one: 'corrected',
		many: 'corrected',
		sign: 'M2.5 6H13.5M2.5 10.5H13.5M10.5 2.5 5.5 14',
	},
};
export type Verdict = keyof typeof VERDICTS;
export const VERDICT_NAMES = Object.keys(VERDICTS) as Verdict[];

/** A statement of the report, with our verdict. */
export interface JudgedStatement {
	/** Its place in the report, from 1. */
	number: number;
	/** Its address on the page. */
	id: string;
	verdict: Verdict;
	/** What the report says, in our words. */
	says: string;
}

/** The statements of an entry in their order. */
export function listStatements(components: ComponentUse[]): JudgedStatement[] {
	return components
		.filter(({ name }) => name === 'Statement')
		.map(({ attributes }, index) => ({
			number: index + 1,
			id: attributes.get('id') ?? '',
			verdict: attributes.get('verdict') as Verdict,
			says: attributes.get('says') ?? '',
		}));
}

/** One verdict in the tally: how many statements have it, and the first of them. */
export interface VerdictCount<S> {
	verdict: Verdict;
	count: number;
	first: S;
	/** What follows the count: "need context". */
	words: string;
}

/** How many statements have each verdict, in the order above; verdicts without one are left out. */
export function tallyVerdicts<S extends { verdict: Verdict }>(statements: S[]): VerdictCount<S>[] {
	return VERDICT_NAMES.flatMap((verdict) => {
		const [first, ...others] = statements.filter((one) => one.verdict === verdict);
		if (first === undefined) return [];
		const words = VERDICTS[verdict][others.length === 0 ? 'one' : 'many'];
		return [{ verdict, count: others.length + 1, first, words }];
	});
}

/** The tally in words: "24 statements: 11 held up, 2 happened since, 1 changed since, 5 need context, 5 corrected". */
export function describeTally(statements: { verdict: Verdict }[]): string {
	const counts = tallyVerdicts(statements).map(({ count, words }) => `${count} ${words}`);
	return `${statements.length} statements: ${counts.join(', ')}`;
}
