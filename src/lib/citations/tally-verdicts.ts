import { VERDICTS } from '../mdx/vocabulary.ts';
import type { Verdict } from '../mdx/vocabulary.ts';
import type { ComponentUse } from '../mdx/prose.ts';

/** The words for a verdict: on a statement, and in the tally for one and for several. */
export const VERDICT_WORDS: Record<Verdict, { label: string; one: string; many: string }> = {
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

/** How many statements of an entry have each verdict, in the order of the vocabulary; verdicts without one are left out. */
export function tallyVerdicts(components: ComponentUse[]): { verdict: Verdict; count: number }[] {
	const verdicts = components
		.filter(({ name }) => name === 'Statement')
		.map(({ attributes }) => attributes.get('verdict'));
	return VERDICTS.map((verdict) => ({
		verdict,
		count: verdicts.filter((one) => one === verdict).length,
	})).filter(({ count }) => count > 0);
}
