/** Every collection with the schema of its records. The names are those of the folders. */
import { changeSchema } from './change.ts';
import { chartSchema } from './chart.ts';
import { claimSchema } from './claim.ts';
import { datasetSchema } from './dataset.ts';
import { entrySchema } from './entry.ts';
import { eventSchema } from './event.ts';
import { personSchema } from './person.ts';
import { publisherSchema } from './publisher.ts';
import { questionSchema } from './question.ts';
import { quoteSchema } from './quote.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

export const schemas = {
	entries: entrySchema,
	sources: sourceSchema,
	publishers: publisherSchema,
	claims: claimSchema,
	quotes: quoteSchema,
	events: eventSchema,
	people: personSchema,
	terms: termSchema,
	questions: questionSchema,
	changes: changeSchema,
	datasets: datasetSchema,
	charts: chartSchema,
} as const;

/** The name of a collection. */
export type Kind = keyof typeof schemas;

/** One record of a kind, in words: for messages. */
export const KIND_NAMES = {
	entries: 'entry',
	sources: 'source',
	publishers: 'publisher',
	claims: 'claim',
	quotes: 'quote',
	events: 'event',
	people: 'person',
	terms: 'term',
	questions: 'question',
	changes: 'change',
	datasets: 'dataset',
	charts: 'chart',
} as const satisfies Record<Kind, string>;
