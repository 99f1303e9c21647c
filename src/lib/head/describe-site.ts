import { readPlain } from '../mdx/read-inline.ts';
import { recordPath } from '../ledger/record-path.ts';
import type { Question } from '../../schemas/question.ts';
import type { Thing } from './json-ld.ts';

/** The site, and how to search it from outside. */
export function describeSite(
	site: { name: string; description: string; language: string; author: string },
	toAddress: (path: string) => string,
): Thing {
	return {
		'@type': 'WebSite',
		name: site.name,
		description: site.description,
		url: toAddress('/'),
		inLanguage: site.language,
		publisher: { '@type': 'Organization', name: site.author, url: toAddress('/about/') },
		potentialAction: {
			'@type': 'SearchAction',
			target: {
				'@type': 'EntryPoint',
				urlTemplate: `${toAddress('/search/')}?q={search_term_string}`,
			},
			'query-input': 'required name=search_term_string',
		},
	};
}

/** Questions that the site itself asks and answers: that is what a `FAQPage` is. */
export function describeQuestions(
	questions: (Question & { id: string })[],
	toAddress: (path: string) => string,
): Thing {
	return {
		'@type': 'FAQPage',
		mainEntity: questions.map(({ id, question, answer }) => ({
			'@type': 'Question',
			name: question,
			url: toAddress(recordPath('questions', id)),
			acceptedAnswer: { '@type': 'Answer', text: readPlain(answer) },
		})),
	};
}
