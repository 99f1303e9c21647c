import type { CommonOptions } from '@clack/prompts';
import { remedyOf } from '../../src/lib/checks/explain-value.ts';
import { idsNear, problemWithNewId } from '../../src/lib/contributing/check-new-id.ts';
import { describeKey, fieldsOf } from '../../src/lib/contributing/describe-fields.ts';
import type { Field } from '../../src/lib/contributing/describe-fields.ts';
import { offersFor } from '../../src/lib/contributing/offer-answers.ts';
import { completeAnswers, missingAnswers } from '../../src/lib/contributing/plan-record.ts';
import type { Answers } from '../../src/lib/contributing/plan-record.ts';
import { readAnswer } from '../../src/lib/contributing/read-answer.ts';
import type { Ledger } from '../../src/lib/ledger/record.ts';
import { schemas } from '../../src/schemas/index.ts';
import type { Kind } from '../../src/schemas/index.ts';
import { TOPICS } from '../../src/schemas/shared.ts';
import { promptsIn } from './prompts.ts';

/** What the questions about a record need. */
export interface Interview {
	ledger: Ledger;
	kind: Kind;
	/** What is known before: from options, a file or an address. */
	known: Answers;
	/** An id to start from. */
	proposedId?: string | undefined;
	/** The day of the check, `YYYY-MM-DD`. */
	today: string;
	/** Streams in place of the terminal of the process. */
	terminal?: CommonOptions;
}

/** Asks what is still missing for a record, then what else is known. Throws `Cancelled` when somebody leaves. */
export async function askRecord(interview: Interview): Promise<Answers> {
	const { ledger, kind, known, proposedId, today, terminal = {} } = interview;
	const prompts = promptsIn(terminal);
	const data = { ...known.data };
	const answers = () => completeAnswers(kind, { ...known, data }, today);
	const isMissing = (key: string) => missingAnswers(kind, answers()).includes(key);
	const fields = fieldsOf(kind);
	const title = (key: string) => `${key}\n${describeKey(kind, key)}`;

	for (const field of fields) if (isMissing(field.key)) await ask(field);
	const others = fields.filter(({ key, isOptional }) => isOptional && data[key] === undefined);
	const chosen = await prompts.several(
		'What else is there to say? Choose with Tab; Enter goes on.',
		others.map(({ key }) => ({ value: key, hint: describeKey(kind, key) })),
	);
	for (const field of others) if (chosen.includes(field.key)) await ask(field);
	// What the record as a whole asks for: the unit of a value, both sides of a dispute.
	for (;;) {
		const [issue] = schemas[kind].safeParse(answers().data).error?.issues ?? [];
		const field = fields.find(({ key }) => key === issue?.path[0]);
		if (issue === undefined || field === undefined) break;
		prompts.warn(remedyOf(issue));
		await ask(field);
	}
	const topic = isMissing('topic')
		? await prompts.one(
				title('topic'),
				TOPICS.map((value) => ({ value })),
			)
		: answers().topic;
	const id = known.id ?? (await askId());
	const body = isMissing('body')
		? await prompts.text(title('body'), (text) =>
				text === '' ? 'An entry has at least one sentence.' : undefined,
			)
		: known.body;
	return { ...answers(), topic, id, body };

	async function ask(field: Field): Promise<void> {
		const { key, shape, refersTo } = field;
		const message = title(key);
		const offers = offersFor(ledger, kind, field, data['dataset']) ?? [];
		if (shape.type === 'flag') data[key] = await prompts.confirm(message);
		else if (shape.type === 'list' && offers.length > 0) {
			const chosen = await prompts.several(message, offers, (ids) => problemWith(field, ids));
			data[key] = refersTo === 'sources' ? await askPlaces(chosen) : chosen;
		} else if (shape.type === 'list') data[key] = await askList(field, shape.item, message);
		else if (offers.length > 0) data[key] = await prompts.one(message, offers);
		else {
			// A key that need not be there is left by an empty line.
			const validate = (text: string) =>
				text === '' && field.isOptional ? undefined : problemWith(field, readAnswer(field, [text]));
			const typed = await prompts.text(`${message}${formOf(field)}`, validate);
			if (typed !== '' || !field.isOptional) data[key] = readAnswer(field, [typed]);
		}
		const value = data[key];
		if (field.isOptional && Array.isArray(value) && value.length === 0) delete data[key];
	}

	async function askList(field: Field, item: Field, message: string): Promise<unknown[]> {
		const values: unknown[] = [];
		for (;;) {
			const typed = await prompts.text(
				`${message}${formOf(item)} Number ${values.length + 1}; an empty line ends the list.`,
				(text) =>
					text === '' ? problemWith(field, values) : problemWith(item, readAnswer(item, [text])),
			);
			if (typed === '') return values;
			values.push(readAnswer(item, [typed]));
		}
	}

	async function askPlaces(ids: string[]): Promise<unknown[]> {
		const citations: unknown[] = [];
		for (const source of ids) {
			const message = `Where in "${source}"? A page, a paragraph, a minute; empty for the whole of it.`;
			const at = await prompts.text(message);
			citations.push(at === '' ? source : { source, at });
		}
		return citations;
	}

	async function askId(): Promise<string> {
		for (;;) {
			const isFree = (text: string) => problemWithNewId(ledger, kind, text);
			const id = await prompts.text(title('id'), isFree, proposedId);
			const [near] = idsNear(ledger, kind, id);
			const question = `There is "${near}" already, and "${id}" is easily taken for it. Are both meant?`;
			if (near === undefined || (await prompts.confirm(question))) return id;
		}
	}
}

/** Says in our words why a schema refuses a value; nothing when it accepts it. */
function problemWith({ schema }: Field, value: unknown): string | undefined {
	const [issue] = schema.safeParse(value).error?.issues ?? [];
	return issue && [...issue.path, remedyOf(issue)].join(': ');
}

/** How to type a group of keys. */
function formOf({ shape }: Field): string {
	if (shape.type !== 'group') return '';
	return ` Type it as it stands in a record: { ${shape.fields.map(({ key }) => `${key}: …`).join(', ')} }.`;
}
