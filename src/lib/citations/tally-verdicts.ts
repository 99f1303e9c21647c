import type { ComponentUse } from '../ledger/prose.ts';

/** How a statement of the report stands today: the words for it on a statement, and in the tally for one and for several. */
export const VERDICT_WORDS = {
	'held-up': { label: 'Held up', one: 'held up', many: 'held up' },
	'happened-since': {
		label: 'Happened since',
		one: 'has happened since',
		many: 'have happened since',
	},
	changed: { label: 'Changed since', one: 'has changed since', many: 'have changed since' },
	'needs-context': { label: 'Needs context', one: 'needs context', many: 'need context' },
	corrected: { label: 'Corrected', one: 'is corrected here', many: 'are corrected here' },
};
export type Verdict = keyof typeof VERDICT_WORDS;
export const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[];

/** How many statements of an entry have each verdict, in the order above; verdicts without one are left out. */
export function tallyVerdicts(components: ComponentUse[]): { verdict: Verdict; count: number }[] {
	const verdicts = components
		.filter(({ name }) => name === 'Statement')
		.map(({ attributes }) => attributes.get('verdict'));
	return VERDICTS.map((verdict) => ({
		verdict,
		count: verdicts.filter((one) => one === verdict).length,
	})).filter(({ count }) => count > 0);
}
