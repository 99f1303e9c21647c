import { recordPath } from '../ledger/record-path.ts';
import { readPlain } from '../mdx/read-inline.ts';
import { wholeAddressOf } from '../text/address.ts';
import type { Change } from '../../schemas/change.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Question } from '../../schemas/question.ts';
import type { Source } from '../../schemas/source.ts';
import { LICENSES } from './json-ld.ts';
import type { DescribedSite, Thing } from './json-ld.ts';

/** What an entry is described from. */
export interface EntryFacts {
	id: string;
	entry: Entry;
	/** The day of its newest check or change. */
	modified: string;
	/** Every source that it rests on, the most used first, each with its publisher's name. */
	sources: Source[];
	/** The report that it retells, if it does. */
	basedOn: Source | undefined;
	/** Corrections that touch it. */
	corrections: (Change & { id: string })[];
}

/** Sources that the page itself names: more would weigh more than the page's style. All are in the file beside it. */
const MAX_CITED = 2;

/** An entry: in few words for its own head, or with every source and the full text of its corrections for a file of its own. */
export function describeEntry(
	{ id, entry, modified, sources, basedOn, corrections }: EntryFacts,
	site: DescribedSite,
	isFull = false,
): Thing {
	const describe = isFull ? describeSource : describeSourceBriefly;
	return {
		'@type': 'Article',
		headline: entry.title,
		description: entry.description,
		url: wholeAddressOf(site, recordPath('entries', id)),
		inLanguage: site.language,
		datePublished: entry.published,
		dateModified: modified,
		author: { '@type': 'Organization', name: site.author, url: wholeAddressOf(site, '/about/') },
		license: LICENSES.text,
		isBasedOn: basedOn && describe(basedOn),
		citation: sources.slice(0, isFull ? undefined : MAX_CITED).map(describe),
		correction:
			corrections.length === 0
				? undefined
				: corrections.map(({ id: change, title, text, date }) => ({
						'@type': 'CorrectionComment',
						headline: title,
						text: isFull ? readPlain(text) : undefined,
						datePublished: date,
						url: wholeAddressOf(site, recordPath('changes', change)),
					})),
	};
}

/**
 * A claim of the ledger: a statement of this site's own with the sources that it cites.
 * It is no `ClaimReview`: nobody else's statement is rated.
 */
export function describeClaim(
	claim: Claim & { id: string },
	sources: Source[],
	site: DescribedSite,
): Thing {
	return {
		'@type': 'Claim',
		name: claim.brief ?? claim.statement,
		text: claim.statement,
		url: wholeAddressOf(site, recordPath('claims', claim.id)),
		inLanguage: site.language,
		dateModified: claim.checked,
		temporal: claim.asOf ?? claim.date,
		author: { '@type': 'Organization', name: site.author },
		citation: sources.map(describeSource),
		license: LICENSES.text,
	};
}

/**
 * A question with the answer of this site.
 *
 * @param sources what the claims of the answer rest on
 */
export function describeQuestion(
	{ id, question, answer, checked }: Question & { id: string },
	sources: Source[],
	site: DescribedSite,
): Thing {
	const url = wholeAddressOf(site, recordPath('questions', id));
	const author = { '@type': 'Organization', name: site.author };
	return {
		'@type': 'QAPage',
		url,
		inLanguage: site.language,
		dateModified: checked,
		license: LICENSES.text,
		mainEntity: {
			'@type': 'Question',
			name: question,
			text: question,
			author,
			answerCount: 1,
			acceptedAnswer: {
				'@type': 'Answer',
				text: readPlain(answer),
				url,
				author,
				citation: sources.map(describeSourceBriefly),
			},
		},
	};
}

/** Something published that a page rests on; `publisher` is a name here. */
function describeSource(source: Source): Thing {
	return {
		'@type': 'CreativeWork',
		name: source.title,
		url: source.url,
		datePublished: source.date,
		inLanguage: source.language,
		publisher: { '@type': 'Organization', name: source.publisher },
	};
}

/** The same in two words: for pages that must weigh little. */
function describeSourceBriefly({ title, url }: Source): Thing {
	return { '@type': 'CreativeWork', name: title, url };
}
