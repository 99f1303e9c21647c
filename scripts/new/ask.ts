/** Questions in the terminal, each with the key's own schema as its judge. */
import * as clack from '@clack/prompts';
import { remedyOf } from '../../src/lib/checks/explain-value.ts';
import { issuesWithAnswer } from '../../src/lib/contributing/describe-fields.ts';
import type { Field } from '../../src/lib/contributing/describe-fields.ts';
import { matchesOffer } from '../../src/lib/contributing/offer-answers.ts';
import type { Offer } from '../../src/lib/contributing/offer-answers.ts';
import { readAnswer } from '../../src/lib/contributing/read-answer.ts';
import { askText, leave } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** The words of a question, and the answers that can be offered. */
export interface Asking {
	terminal: Terminal;
	/** The comment on a key in its schema. */
	explain: (path: string[]) => string | undefined;
	offers: (field: Field) => Offer[] | undefined;
}

const SHOWN = 8;

/** Asks for the value of one key. Nothing when it may be left out and was. */
export async function askField(asking: Asking, field: Field, path: string[]): Promise<unknown> {
	const { shape } = field;
	const offers = asking.offers(field);
	if (shape.type === 'group') return askGroup(asking, shape.fields, path);
	if (shape.type === 'list') {
		if (shape.item.shape.type === 'choice')
			return askSeveral(asking, field, path, shape.item.shape.choices.map(bareOffer));
		if (offers) return askCitations(asking, field, path, offers);
		return askList(asking, field, shape.item, path);
	}
	if (shape.type === 'choice') return askOne(asking, field, path, shape.choices.map(bareOffer));
	if (shape.type === 'flag')
		return leave(clack.confirm({ ...asking.terminal, message: title(asking, field, path) }));
	if (offers && offers.length > 0) return askOne(asking, field, path, offers);
	const typed = await askText(asking.terminal, title(asking, field, path), (text) =>
		text === '' && field.isOptional ? undefined : problemOf(field, readAnswer(field, [text])),
	);
	return typed === '' && field.isOptional ? undefined : readAnswer(field, [typed]);
}

/** Says in our words why a schema refuses a value; nothing when it takes it. */
function problemOf(field: Field, value: unknown): string | undefined {
	const [issue] = issuesWithAnswer(field, value);
	return issue && remedyOf(issue);
}

async function askOne(asking: Asking, field: Field, path: string[], offers: Offer[]) {
	const none = field.isOptional ? [{ value: '', label: 'none', hint: 'leave it out' }] : [];
	const chosen = await leave(
		clack.autocomplete({
			...asking.terminal,
			message: title(asking, field, path),
			options: [...none, ...offers.map(toOption)],
			filter: filterOffer,
			maxItems: SHOWN,
		}),
	);
	return chosen === '' ? undefined : chosen;
}

async function askSeveral(asking: Asking, field: Field, path: string[], offers: Offer[]) {
	const chosen = await leave(
		clack.autocompleteMultiselect({
			...asking.terminal,
			message: title(asking, field, path),
			options: offers.map(toOption),
			filter: filterOffer,
			maxItems: SHOWN,
			required: !field.isOptional,
			validate: (values) => (field.isOptional ? undefined : problemOf(field, values ?? [])),
		}),
	);
	return chosen.length === 0 && field.isOptional ? undefined : chosen;
}

/** Ids, and for sources the place in each. */
async function askCitations(asking: Asking, field: Field, path: string[], offers: Offer[]) {
	const ids = await askSeveral(asking, field, path, offers);
	if (field.refersTo !== 'sources' || ids === undefined) return ids;
	const citations: unknown[] = [];
	for (const id of ids) {
		const message = `Where in "${id}"? A page, a paragraph, a minute; empty for the whole of it.`;
		const at = await askText(asking.terminal, message, () => undefined);
		citations.push(at === '' ? id : { source: id, at });
	}
	return citations;
}

async function askList(asking: Asking, field: Field, item: Field, path: string[]) {
	const values: unknown[] = [];
	for (;;) {
		values.push(await askField(asking, item, path));
		const problem = problemOf(field, values);
		const message = `${problem === undefined ? '' : `${problem} `}Another one?`;
		const goesOn = await leave(
			clack.confirm({ ...asking.terminal, message, initialValue: problem !== undefined }),
		);
		if (!goesOn) return values;
	}
}

async function askGroup(asking: Asking, fields: Field[], path: string[]) {
	const group: Record<string, unknown> = {};
	for (const field of fields) {
		const value = await askField(asking, field, [...path, field.key]);
		if (value !== undefined) group[field.key] = value;
	}
	return group;
}

function title({ explain }: Asking, field: Field, path: string[]): string {
	const words = explain(path);
	const empty = field.isOptional && field.shape.type === 'text' ? ' (may stay empty)' : '';
	return `${path.at(-1) ?? field.key}${empty}${words === undefined ? '' : `\n${words}`}`;
}

function toOption({ value, hint }: Offer) {
	return { value, label: value, hint };
}

function bareOffer(value: string): Offer {
	return { value, hint: '' };
}

function filterOffer(typed: string, { value, hint = '' }: { value: string; hint?: string }) {
	return matchesOffer(typed, { value, hint });
}
