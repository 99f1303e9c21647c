import { recordPath } from '../ledger/record-path.ts';
import { readPlain } from '../mdx/read-inline.ts';
import type { Change } from '../../schemas/change.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Source } from '../../schemas/source.ts';
import { describeSource, describeSourceBriefly } from './describe-source.ts';
import { LICENSES } from './json-ld.ts';
import type { Thing } from './json-ld.ts';

/** What an entry is described from. */
export interface EntryFacts {
	id: string;
	entry: Entry;
	/** The day of its newest check or change. */
	modified: string;
	/** Every source that it rests on, the most used first. */
	sources: Source[];
	/** The report that it retells, if it does. */
	basedOn: Source | undefined;
	/** Corrections that touch it. */
	corrections: (Change & { id: string })[];
}

interface Places {
	author: string;
	language: string;
	toAddress: (path: string) => string;
}

/** Sources that the page itself names: more would weigh more than the page's style. All are in the file beside it. */
const MOST_CITED = 2;

/** An entry in few words, for its own head. */
export function describeEntry(facts: EntryFacts, places: Places): Thing {
	return {
		...describeBasis(facts, places),
		isBasedOn: facts.basedOn && describeSourceBriefly(facts.basedOn),
		citation: facts.sources.slice(0, MOST_CITED).map(describeSourceBriefly),
		correction: listed(
			facts.corrections.map(({ id, title, date }) => ({
				'@type': 'CorrectionComment',
				headline: title,
				datePublished: date,
				url: places.toAddress(recordPath('changes', id)),
			})),
		),
	};
}

/** An entry with every source and the full text of its corrections, for a file of its own. */
export function describeEntryInFull(facts: EntryFacts, places: Places): Thing {
	return {
		...describeBasis(facts, places),
		isBasedOn: facts.basedOn && describeSource(facts.basedOn),
		citation: facts.sources.map(describeSource),
		correction: listed(
			facts.corrections.map(({ id, title, text, date }) => ({
				'@type': 'CorrectionComment',
				headline: title,
				text: readPlain(text),
				datePublished: date,
				url: places.toAddress(recordPath('changes', id)),
			})),
		),
	};
}

function describeBasis({ id, entry, modified }: EntryFacts, places: Places): Thing {
	return {
		'@type': 'Article',
		headline: entry.title,
		description: entry.description,
		url: places.toAddress(recordPath('entries', id)),
		inLanguage: places.language,
		datePublished: entry.published,
		dateModified: modified,
		author: { '@type': 'Organization', name: places.author, url: places.toAddress('/about/') },
		license: LICENSES.text,
	};
}

/** Nothing instead of an empty list. */
function listed(things: Thing[]): Thing[] | undefined {
	return things.length > 0 ? things : undefined;
}
