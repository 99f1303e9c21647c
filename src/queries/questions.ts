import { readLedgerUrl } from '../lib/ledger/ledger-url.ts';
import { rankRelated } from '../lib/ledger/rank-related.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import { readInline } from '../lib/mdx/read-inline.ts';
import { TOPIC_NAMES } from '../lib/text/topic-names.ts';
import { TOPICS } from '../schemas/shared.ts';
import type { Topic } from '../schemas/shared.ts';
import type { ClaimRecord } from './claims.ts';
import { entryPath, getEntries } from './entries.ts';
import { getRecord, getRecords } from './records.ts';
import type { RecordOf } from './records.ts';
import { getNamedSource } from './sources.ts';

export type QuestionRecord = RecordOf<'questions'>;

/** The most questions that a question leads to. */
const MAX_RELATED = 3;

/** Every question by its main topic, in the order of topics; those of the home page come first. */
export async function getQuestionGroups(): Promise<
	{ topic: Topic; name: string; questions: QuestionRecord[] }[]
> {
	const last = Number.MAX_SAFE_INTEGER;
	const questions = [...(await getRecords('questions')).values()].sort(
		(a, b) => (a.home ?? last) - (b.home ?? last),
	);
	return TOPICS.map((topic) => ({
		topic,
		name: TOPIC_NAMES[topic],
		questions: questions.filter(({ topics: [first] }) => first === topic),
	})).filter((group) => group.questions.length > 0);
}

/** The claims that an answer is made of, in its order, each once. */
export async function getAnswerClaims({ answer }: QuestionRecord): Promise<ClaimRecord[]> {
	return Promise.all(claimsIn(answer).map((id) => getRecord('claims', id)));
}

/** What the claims of an answer rest on, with the names of publishers, each once. */
export async function getAnswerSources(question: QuestionRecord): Promise<RecordOf<'sources'>[]> {
	const claims = await getAnswerClaims(question);
	const ids = new Set(claims.flatMap(({ sources }) => sources.map(sourceOf)));
	return Promise.all([...ids].map(getNamedSource));
}

/** The questions nearest to one. */
export async function getRelatedQuestions(question: QuestionRecord): Promise<QuestionRecord[]> {
	const all = [...(await getRecords('questions')).values()].map((one) => ({
		...one,
		claims: claimsIn(one.answer),
	}));
	return rankRelated({ ...question, claims: claimsIn(question.answer) }, all, MAX_RELATED);
}

/** The title of the entry that tells the whole story of a question, if one does. */
export async function getWholeStory({ more }: QuestionRecord): Promise<string | undefined> {
	const path = more?.replace(/#.*/, '');
	return (await getEntries()).find((entry) => entryPath(entry) === path)?.data.title;
}

function claimsIn(answer: string): string[] {
	const links = readInline(answer).map(({ url }) => (url ? readLedgerUrl(url) : undefined));
	return [...new Set(links.flatMap((link) => (link?.scheme === 'claim' ? [link.id] : [])))];
}
