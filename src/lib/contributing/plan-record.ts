import type { Kind } from '../../schemas/index.ts';
import { KIND_NAMES } from '../../schemas/index.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadLedger } from '../checks/load-ledger.ts';
import { article, idsNear, problemWithNewId } from './check-new-id.ts';
import { fieldsOf } from './describe-fields.ts';
import { issuesAdded } from './issues-added.ts';
import { KINDS_IN_FOLDERS } from '../ledger/record-file.ts';
import { writeRecord } from './write-record.ts';

/** What somebody has said about a record so far. */
export interface Answers {
	id?: string | undefined;
	topic?: string | undefined;
	body?: string | undefined;
	data: Record<string, unknown>;
}

/** Rules that a new record may break for now: something that comes after it has to name it. */
const LATER_RULES = new Set(['unused-source']);

/** A record that can be written, or what stands in its way. */
export type RecordPlan =
	| { state: 'ready'; file: ContentFile; later: Diagnostic[] }
	| { state: 'incomplete'; missing: string[] }
	| { state: 'refused'; problem: string }
	| { state: 'faulty'; file: ContentFile; issues: Diagnostic[] };

/** Answers with what need not be asked: the day of the check, and the folder of the main topic. */
export function completeAnswers(kind: Kind, answers: Answers, today: string): Answers {
	const data = { ...answers.data };
	for (const { key, isOptional } of fieldsOf(kind))
		if (!isOptional && DAY_KEYS.has(key) && (key !== 'date' || kind === 'changes'))
			data[key] ??= today;
	const [main] = Array.isArray(data['topics']) ? (data['topics'] as unknown[]) : [];
	const topic = answers.topic ?? (typeof main === 'string' ? main : undefined);
	return { ...answers, data, topic };
}

const DAY_KEYS = new Set(['checked', 'published', 'date']);

/** The answers that a record of a kind still lacks, by their keys. */
export function missingAnswers(kind: Kind, { id, topic, data, body }: Answers): string[] {
	const keys = fieldsOf(kind)
		.filter(({ key, isOptional }) => !isOptional && data[key] === undefined)
		.map(({ key }) => key);
	return [
		...(id ? [] : ['id']),
		...(KINDS_IN_FOLDERS.has(kind) && !topic ? ['topic'] : []),
		...keys,
		...(kind === 'entries' && !body?.trim() ? ['body'] : []),
	];
}

/**
 * Plans a new record: validates it by its schema, and checks all content by every rule as if it were there.
 *
 * @param answers completed; see `completeAnswers`
 * @param mayBeNear true lets the id be a letter away from another
 */
export function planRecord(
	content: ContentFile[],
	kind: Kind,
	answers: Answers,
	{ today, mayBeNear = false }: { today: string; mayBeNear?: boolean },
): RecordPlan {
	const missing = missingAnswers(kind, answers);
	if (missing.length > 0) return { state: 'incomplete', missing };
	const { id = '', topic, data, body } = answers;
	const { ledger } = loadLedger(content);
	const [near] = mayBeNear ? [] : idsNear(ledger, kind, id);
	const nearProblem =
		near &&
		`There is ${article(KIND_NAMES[kind])} "${near}", and "${id}" is easily taken for it. Choose another id, or say --near if both are meant.`;
	const problem = problemWithNewId(ledger, kind, id) ?? nearProblem;
	if (problem !== undefined) return { state: 'refused', problem };
	const file = writeRecord({ kind, id, topic, data, body });
	if (content.some(({ path }) => path === file.path))
		return {
			state: 'refused',
			problem: `There is a file ${file.path} already. It is left as it is.`,
		};
	const issues = issuesAdded(content, [...content, file], today);
	const faults = issues.filter(({ path, rule }) => path !== file.path || !LATER_RULES.has(rule));
	if (faults.length > 0) return { state: 'faulty', file, issues: faults };
	return { state: 'ready', file, later: issues };
}
