import { z } from 'astro/zod';
import { exactLine, formerIds, line, oneOf, textLike } from './shared.ts';

/** The kinds of publisher, in the order of how near they usually stand to what happened. */
export const PUBLISHER_KINDS = [
	'official',
	'agency',
	'newsroom',
	'state-media',
	'research',
	'reference',
	'relay',
] as const;

const host = textLike(
	/^(?!www\.)[^\s/:@A-Z]+\.[^\s/:@A-Z]+$/,
	'Write the bare host in small letters, such as "tass.com": no https://, no www., no path.',
);

/** Who published a source, or wrote the text that it repeats. */
export const publisherSchema = z.strictObject({
	name: line.describe('The name that readers know it by: "TASS", "Supreme Court of Russia".'),
	also: z
		.array(exactLine)
		.optional()
		.describe('Other names and spellings that it goes by. No two publishers share one.'),
	kind: oneOf(
		PUBLISHER_KINDS,
		`Choose the kind of publisher: ${PUBLISHER_KINDS.join(', ')}.`,
	).describe(
		'`official`: a state’s or an international body’s own publications. `agency`: a news agency. `newsroom`: a newspaper, broadcaster or site with reporting of its own. `state-media`: a newsroom that a state directs. `research`: scholars, institutes, lawyers. `reference`: encyclopaedias and databases. `relay`: who lives by reprinting, rewriting or aggregating others.',
	),
	country: line.optional().describe('Where it is based, or the state that it speaks for.'),
	owner: line.optional().describe('Who owns, funds or directs it, where a reader should know.'),
	standing: exactLine
		.optional()
		.describe('One sentence on what it can be trusted for, where a reader should know.'),
	hosts: z
		.array(host)
		.optional()
		.describe(
			'The hosts of its pages, mirrors included, without "www.". A host covers those below it. No two publishers share one.',
		),
	formerIds,
});

export type Publisher = z.infer<typeof publisherSchema>;
