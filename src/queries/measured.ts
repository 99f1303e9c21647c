import type { Measured } from '../lib/measured/measured.ts';

const FILES = import.meta.glob<Measured>('../measured/*.json', { eager: true, import: 'default' });

/** What each bench measures, in the order in which readers want to know. */
const SECTIONS = [
	{
		name: 'weight',
		title: 'What a page weighs',
		text: 'What a reader’s device fetches before the page is there. The style sheet and the font are fetched once and kept, so that every later page costs its HTML alone. A page that passes a bound fails the tests.',
	},
	{
		name: 'lighthouse',
		title: 'What Lighthouse says',
		text: 'Lighthouse gives scores for speed, accessibility, good practice and what search engines need, as on a phone of middling speed.',
	},
	{
		name: 'search',
		title: 'What search finds',
		text: 'Golden queries are questions whose right answer is known.',
	},
	{
		name: 'check',
		title: 'How long the check of the content takes',
		text: 'It compares every figure, date and quotation with the ledger. Copies of the content, set side by side, show whether it stays quick when there is more of it.',
	},
	{
		name: 'scale',
		title: 'How the build grows',
		text: 'The site is built with generated entries besides, each with claims of its own, and with nothing kept from builds before.',
	},
	{
		name: 'text',
		title: 'How long our sentences are',
		text: 'Short ones are easier to read, above all for readers of English as a second language.',
	},
];

/** What was measured last, with what it means. */
export function getMeasured() {
	return SECTIONS.flatMap((section) => {
		const measured = FILES[`../measured/${section.name}.json`];
		return measured ? [{ ...section, ...measured }] : [];
	});
}
