import type { Measured } from '../lib/measured/measured.ts';

const FILES = import.meta.glob<Measured>('../measured/*.json', { eager: true, import: 'default' });

/** What each bench measures, in the order in which readers want to know. */
const SECTIONS = [
	{
		name: 'weight',
		title: 'What a page weighs',
		text: 'Every kind of page has a bound for what a reader’s device fetches before the page is there. A page that passes its bound fails the tests.',
	},
	{
		name: 'lighthouse',
		title: 'What Lighthouse says',
		text: 'Lighthouse gives points for speed, accessibility, good practice and what search engines need, as on a phone of middling speed. The bare page is the same text with no style, no font and no script. It is as quick as that text can be.',
	},
	{
		name: 'search',
		title: 'What search finds',
		text: 'Golden queries are questions whose right answer is known. Plain Pagefind is the engine inside our search with its own settings, over the same text.',
	},
	{
		name: 'check',
		title: 'How long the check of the content takes',
		text: 'It compares every figure, date and quotation with the ledger. Copies of the content, set side by side, show whether it stays quick when there is more of it.',
	},
	{
		name: 'scale',
		title: 'How the build grows',
		text: 'The site is built with made-up entries beside a bare site of the same text: one layout, no notes, no charts, no pictures and no check.',
	},
	{
		name: 'text',
		title: 'How long our sentences are',
		text: 'Short ones are easier to read, above all for who reads English as a second language.',
	},
];

/** What was measured last, with what it means. */
export function getMeasured() {
	return SECTIONS.flatMap((section) => {
		const measured = FILES[`../measured/${section.name}.json`];
		return measured ? [{ ...section, ...measured }] : [];
	});
}
