import { bareWords, similarity } from '../../lib/search/match-words.ts';
import { NAME_SEPARATOR, dayWord } from '../../lib/search/search-record.ts';
import type { Description, Pagefind, PagefindResult } from './pagefind.client.ts';

/** What the engine has for some words. */
export interface Found {
	words: string[];
	/** The best first. */
	results: PagefindResult[];
	/** What has each word. */
	byWord: Map<string, PagefindResult[]>;
}

/** What a reader asked. */
export interface Asked {
	/** The words with a meaning, days as the site writes them. */
	words: string[];
	/** All words as they were typed. */
	query: string;
	/** The day that was named, if one was. */
	day?: string | undefined;
}

/** With fewer results than this, those that have only some of the words are shown too. */
export const MIN_RESULTS = 3;
/** How many questions and names are compared with the query. */
const COMPARED = 8;
/** The similarity from which on a query means a name, or a question. */
const MIN_SIMILARITY = 0.65;
/** Two words may be what a question is about without asking it. */
const MIN_WITHOUT_FORM = 0.85;
const QUESTION =
	/^(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b|\?\s*$/i;

/**
 * Finds all that has the words: events of the day that was named, questions that are asked and what is named,
 * then all else in the engine's order.
 */
export async function findResults(engine: Pagefind, asked: Asked): Promise<Found> {
	const { words, day } = asked;
	const { results: whole } = await engine.search(words.join(' ') || null);
	const byWord = new Map<string, PagefindResult[]>();
	for (const word of words)
		byWord.set(word, words.length === 1 ? whole : (await engine.search(word)).results);
	const results = new Map<string, PagefindResult>();
	const some = whole.length < MIN_RESULTS && words.length > 1 ? sumByRecord(byWord.values()) : [];
	for (const result of [
		...(day === undefined ? [] : await eventsOn(engine, day)),
		...(await listAsked(asked, byWord)),
		...whole,
		...some,
	])
		if (!results.has(result.id)) results.set(result.id, result);
	return { words, results: [...results.values()], byWord };
}

/** The events of a day. */
export async function eventsOn(engine: Pagefind, day: string): Promise<PagefindResult[]> {
	const { results } = await engine.search(dayWord(day));
	return results.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('on'));
}

/** The questions whose wording, and the people and organisations whose name the query is, or nearly is. */
async function listAsked(
	{ query }: Asked,
	byWord: Map<string, PagefindResult[]>,
): Promise<PagefindResult[]> {
	const named = [...byWord.values()].map((results) =>
		results.filter(({ matchedMetaFields = [] }) =>
			matchedMetaFields.some((field) => field === 'question' || field === 'also'),
		),
	);
	const likely = sumByRecord(named).slice(0, COMPARED);
	const compared = await Promise.all(
		likely.map(async (result) => ({ result, like: similarityTo(query, await result.data()) })),
	);
	return compared
		.filter(({ like }) => like >= MIN_SIMILARITY)
		.sort((a, b) => b.like - a.like)
		.map(({ result }) => result);
}

/** The similarity of the query to the nearest name or wording, 0 when a question is hardly asked. */
function similarityTo(query: string, { meta: { question, also = '' } }: Description): number {
	const names = (question ?? also).split(NAME_SEPARATOR);
	const like = Math.max(...names.map((name) => similarity(bareWords(query), name)));
	return question === undefined || QUESTION.test(query) || like >= MIN_WITHOUT_FORM ? like : 0;
}

/** All records with some of the words: those with more of them first, then the better ones. */
function sumByRecord(lists: Iterable<PagefindResult[]>): PagefindResult[] {
	const sums = new Map<string, { result: PagefindResult; words: number; score: number }>();
	for (const results of lists)
		for (const result of results) {
			const sum = sums.get(result.id) ?? { result, words: 0, score: 0 };
			sum.words += 1;
			sum.score += result.score;
			sums.set(result.id, sum);
		}
	return [...sums.values()]
		.sort((a, b) => b.words - a.words || b.score - a.score)
		.map(({ result }) => result);
}
