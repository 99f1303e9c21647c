/** Every rule that content can break. What runs, documents, previews and tests them reads this list. */

/** A rule that content can break. */
interface RuleDescription {
	/** What it says, in a sentence. */
	about: string;
	/**
	 * What breaks it. `text`: one text by itself, so that the compiler of entries refuses it too. `form`: a file or a
	 * name that content may not have. `content`: all else that the files have to be, and that has to be true of them.
	 */
	scope: 'text' | 'form' | 'content';
	/**
	 * Whether a page can break it and still be made, so that a preview shows it. All others stop a preview as they stop
	 * a build: what cannot be read, what points nowhere, and whatever could run code or endanger the site.
	 */
	isPreviewed: boolean;
}

export const RULES = {
	...describe('text', false, {
		'refused-import': 'Nothing is imported or exported: components are there without it.',
		'refused-expression':
			'Content holds no code: no braces in text, no spreads, no attributes in braces.',
		'unknown-component': "An entry uses the components of the site's vocabulary.",
		'component-attribute': 'A component takes its own attributes, as literal texts.',
		'refused-attribute':
			'Directives, handlers and attributes for looks or scripts are for the code of the site.',
		'refused-markup':
			"Content is Markdown and the site's components: no HTML, no comments, no links by reference, no task lists.",
		'mdx-syntax': 'Components are closed, and the characters that open markup are escaped in text.',
		'refused-address': 'Other links lead to other sites by https, or to a mail address.',
		'refused-picture':
			'A picture is a JPEG, PNG, WebP or AVIF file beside its entry, of at most 2 MB and 4096 pixels a side.',
		'missing-alt': 'A picture says in words what it shows.',
		'lone-footnote':
			'A footnote is written once, is referred to in the text, and has a plain name.',
		'hidden-character': 'A text has no characters that readers cannot see.',
		'mixed-script': 'A word is written in letters of one script.',
		'reserved-name': 'No key, id or column has a name that every JavaScript object has.',
		'too-deep': 'Lists, quotations and components are nested at most 50 deep.',
		'file-size': 'A file of text has at most 200 KB.',
	}),
	...describe('form', true, {
		'dead-link': 'A link within the site leads to a page that exists.',
		'heading-level': 'Headings start at the second level and skip none.',
		'taken-id': 'Every heading and every record of a page has an id of its own.',
	}),
	...describe('form', false, {
		'unused-picture': 'Every picture is shown by an entry of its folder.',
		'front-matter': 'An entry starts with its front matter.',
		'yaml-feature':
			'A record is plain YAML: no tags, anchors, aliases, merges, directives or second documents.',
		'symbolic-link': 'No file is a symbolic link.',
		'file-name': 'A file name can be part of an address, and of a folder on every system.',
	}),
	...describe('content', true, {
		'broken-markdown': 'Links and headings are written so that they become links and headings.',
		'cell-differs': 'A claim that names a cell of a dataset has its value.',
		'checked-in-future': 'No day of a check is after today.',
		'chart-range': "A chart's axes reach as far as its numbers.",
		'chart-roles': 'No two series of a chart look alike.',
		'chart-title': 'The title of a chart says what its marks show.',
		'duplicate-address': 'No two sources have the same address.',
		'duplicate-publisher': 'No two publishers share a name or a host.',
		'duplicate-claim': 'No two claims state the same thing about the same day.',
		'impossible-date':
			'What has happened lies between 1900 and the day on which somebody checked that it had, and ends after it began.',
		'leaning-statement':
			'A claim is understood by itself: it does not open with a word that refers to another sentence.',
		'other-digits': 'Figures are written in the digits 0 to 9, or in words.',
		'own-address': 'A link to the site itself is a path.',
		'relay-only':
			'A claim that an entry links rests on more than relays, or says that it does not.',
		'review-before-check': 'The day to look again comes after the day of the check.',
		'scare-quotes': 'One word in quotation marks that nobody said is allowed in a text.',
		'series-end': 'A series ends with the value of its claim.',
		'series-order': 'A series runs from the oldest count to the newest.',
		'undated-figure': 'An earlier value of a series stands beside its date.',
		'split-figure': 'A form in which prose may state a figure is not split at its comma.',
		'unrecorded-quotation': 'Words between quotation marks are exactly those of a quote record.',
		'unstated-figure':
			'Every figure, date and sum is stated by a claim, quote, event or dataset that is linked in the text; inside a claim link, by that claim.',
		'unmarked-number': 'A chart marks what is rounded, a bound, or a part.',
		'unused-source': 'Every source is used by another record.',
		'wrong-publisher': 'The page of a source is at a host of its publisher.',
		'weak-confirmation':
			'A confirmed claim has two sources of different origin, or one primary document.',
	}),
	...describe('content', false, {
		'chart-axis': 'A chart has an axis of dates, drawn to scale.',
		'chart-column': 'A chart names columns that its dataset has.',
		'chart-rows': 'A chart names rows that its dataset has.',
		'csv-syntax': 'A table is CSV with the same number of cells in every row.',
		'duplicate-id': 'An id names one record.',
		'duplicate-row': 'No two rows of a table have the same name.',
		'file-encoding': 'A file is saved in UTF-8.',
		'lone-table': 'A table has its card.',
		'merge-conflict': 'No file has the conflict markers of a merge.',
		'misplaced-file': 'Every file of the content folder is where files of its kind are read.',
		'missing-key': 'A record has every key that its schema requires.',
		'table-cell': 'A cell holds what its column says, and every row names a source.',
		'table-columns': 'A table has the columns of its card.',
		'taken-address':
			'Every record with a page, and every id that it had, has an address of its own.',
		'unknown-chart': 'A chart that is named exists.',
		'unknown-claim': 'A claim that is named exists.',
		'unknown-dataset': 'A dataset that is named exists.',
		'unknown-entry': 'An entry that is named exists.',
		'unknown-event': 'An event that is named exists.',
		'unknown-key': 'A record has only the keys of its schema.',
		'unknown-person': 'A person or organisation that is named exists.',
		'unknown-publisher': 'A publisher that is named exists.',
		'unknown-question': 'A question that is named exists.',
		'unknown-quote': 'A quote that is named exists.',
		'unknown-source': 'A source that is named exists.',
		'unknown-term': 'A term that is named exists.',
		'wrong-value': 'A value is what its schema asks for.',
		'yaml-syntax':
			'YAML is written so that it can be read: spaces for indents, quotation marks round texts with ": ".',
	}),
};

/** The permanent name of a rule. */
export type Rule = keyof typeof RULES;

function describe<Name extends string>(
	scope: RuleDescription['scope'],
	isPreviewed: boolean,
	rules: Record<Name, string>,
): Record<Name, RuleDescription> {
	const all = Object.entries<string>(rules).map(([name, about]) => [
		name,
		{ about, scope, isPreviewed },
	]);
	return Object.fromEntries(all) as Record<Name, RuleDescription>;
}
