import * as clack from '@clack/prompts';
import { remedyOf } from '../../src/lib/checks/explain-value.ts';
import { idsNear, problemWithNewId } from '../../src/lib/contributing/check-new-id.ts';
import { fieldsOf } from '../../src/lib/contributing/describe-fields.ts';
import { offersFor } from '../../src/lib/contributing/offer-answers.ts';
import { completeAnswers, missingAnswers } from '../../src/lib/contributing/plan-record.ts';
import type { Answers } from '../../src/lib/contributing/plan-record.ts';
import type { Ledger } from '../../src/lib/ledger/record.ts';
import { KIND_NAMES, schemas } from '../../src/schemas/index.ts';
import type { Kind } from '../../src/schemas/index.ts';
import { TOPICS } from '../../src/schemas/shared.ts';
import { askField } from './ask.ts';
import type { Asking } from './ask.ts';
import { askText, leave } from './terminal.ts';
import type { Terminal } from './terminal.ts';

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
	explain: Asking['explain'];
	terminal: Terminal;
}

/** Asks what is still missing for a record, then what else is known. Throws `Cancelled` when somebody leaves. */
export async function askRecord(interview: Interview): Promise<Answers> {
	const { ledger, kind, known, today, explain, terminal } = interview;
	const fields = fieldsOf(kind);
	const data = { ...known.data };
	const asking: Asking = {
		terminal,
		explain,
		offers: (field) => offersFor(ledger, kind, field, data['dataset']),
	};
	const ask = async (key: string) => {
		const field = fields.find((one) => one.key === key);
		if (field === undefined) return;
		data[key] = await askField(asking, { ...field, isOptional: false }, [key]);
	};
	const answers = () => completeAnswers(kind, { ...known, data }, today);
	for (const { key } of fields) if (missingAnswers(kind, answers()).includes(key)) await ask(key);
	for (const key of await chooseMore(interview, data)) await ask(key);
	await mendWhole(kind, answers, ask, terminal);

	const topic = missingAnswers(kind, answers()).includes('topic')
		? await askTopic(terminal)
		: answers().topic;
	const id = known.id ?? (await askId(interview));
	const body =
		kind === 'entries' && !known.body?.trim()
			? await askText(terminal, 'The first sentence of the entry', (text) =>
					text === '' ? 'An entry has at least one sentence.' : undefined,
				)
			: known.body;
	return { ...answers(), topic, id, body };
}

/** The optional keys that somebody has something to say about. */
async function chooseMore({ kind, explain, terminal }: Interview, data: Answers['data']) {
	const options = fieldsOf(kind)
		.filter(({ key, isOptional }) => isOptional && data[key] === undefined)
		.map(({ key }) => ({ value: key, label: key, hint: explain([key]) ?? '' }));
	return leave(
		clack.multiselect({
			...terminal,
			message: 'What else is there to say? Choose with the space bar; Enter goes on.',
			options,
			required: false,
		}),
	);
}

/** Asks again for keys that the record as a whole does not allow: a value without its unit, a dispute without its sides. */
async function mendWhole(
	kind: Kind,
	answers: () => Answers,
	ask: (key: string) => Promise<void>,
	terminal: Terminal,
): Promise<void> {
	for (;;) {
		const [issue] = schemas[kind].safeParse(answers().data).error?.issues ?? [];
		const key = issue?.path[0];
		if (issue === undefined || typeof key !== 'string') return;
		clack.log.warn(remedyOf(issue), terminal);
		await ask(key);
	}
}

function askTopic(terminal: Terminal) {
	return leave(
		clack.select({
			...terminal,
			message: 'topic\nThe folder that the file stands in.',
			options: TOPICS.map((value) => ({ value, label: value })),
		}),
	);
}

async function askId({ ledger, kind, proposedId, terminal }: Interview): Promise<string> {
	for (;;) {
		const message = `id\nThe file name of this ${KIND_NAMES[kind]}, part of its address for good: small letters, digits, hyphens.`;
		const id = await askText(
			terminal,
			message,
			(text) => problemWithNewId(ledger, kind, text),
			proposedId,
		);
		const [near] = idsNear(ledger, kind, id);
		if (near === undefined) return id;
		const question = `There is "${near}" already, and "${id}" is easily taken for it. Are both meant?`;
		if (await leave(clack.confirm({ ...terminal, message: question, initialValue: false })))
			return id;
	}
}
