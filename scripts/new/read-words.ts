/** Reads the command line of `npm run new`. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { fieldsOf } from '../../src/lib/contributing/describe-fields.ts';
import { kindNamed, unknownKind, KIND_WORDS } from '../../src/lib/contributing/name-kind.ts';
import type { Answers } from '../../src/lib/contributing/plan-record.ts';
import { optionNames, readAnswer } from '../../src/lib/contributing/read-answer.ts';
import { didYouMean } from '../../src/lib/text/suggest.ts';
import type { Kind } from '../../src/schemas/index.ts';

/** What somebody asked for on the command line. */
export interface Wish {
	kind: Kind;
	answers: Answers;
	/** The address of a source. */
	url: string | undefined;
	/** True when the id may be near another. */
	mayBeNear: boolean;
}

const TEXT = { type: 'string', multiple: true } as const;

/** Reads the words after `npm run new --`. Throws an error whose message is for whoever typed them. */
export function readWords(words: string[]): Wish {
	const [word, ...rest] = words;
	if (word === undefined || word.startsWith('-'))
		throw new Error(`Say what is new: ${KIND_WORDS.join(', ')}. For example: npm run new -- claim`);
	const kind = kindNamed(word);
	if (kind === undefined) throw new Error(unknownKind(word));

	const fields = fieldsOf(kind);
	const taken = new Set(['id', 'topic', ...fields.map(({ key }) => key)]);
	if (taken.has('topics')) taken.delete('topic');
	const named = fields.map((field) => ({ field, names: optionNames(field, taken) }));
	const options = Object.fromEntries([
		...['id', 'topic', 'body', 'from'].map((name) => [name, TEXT]),
		...named.flatMap(({ field, names }) =>
			names.map((name) => [name, field.shape.type === 'flag' ? BARE : TEXT]),
		),
		['near', BARE],
	]) as Record<string, typeof TEXT>;
	const { values, positionals } = parseWords(rest, options);
	if (positionals.length > (kind === 'sources' ? 1 : 0))
		throw new Error(
			`"${positionals.at(-1)}" belongs to nothing. Options look like --id crocus-toll.`,
		);

	const from = values['from']?.at(-1);
	const { id, topic, body, ...filed } = from === undefined ? {} : readAnswersFile(from);
	const data = { ...filed };
	for (const { field, names } of named) {
		const given = names.flatMap((name) => values[name] ?? []);
		if (given.length > 0)
			data[field.key] = field.shape.type === 'flag' ? true : readAnswer(field, given.map(String));
	}
	const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
	return {
		kind,
		answers: {
			id: values['id']?.at(-1) ?? text(id),
			topic: values['topic']?.[0] ?? text(topic),
			body: values['body']?.at(-1) ?? text(body),
			data,
		},
		url: positionals[0],
		mayBeNear: values['near'] !== undefined,
	};
}

const BARE = { type: 'boolean', multiple: true } as const;

function parseWords(args: string[], options: Record<string, typeof TEXT>) {
	const { tokens } = parseArgs({
		args,
		options,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	for (const token of tokens)
		if (token.kind === 'option' && options[token.name] === undefined)
			throw new Error(
				`There is no option "${token.rawName}".${didYouMean(token.name, Object.keys(options))} The options are: ${Object.keys(options).join(', ')}.`,
			);
	return parseArgs({ args, options, allowPositionals: true });
}

function readAnswersFile(path: string): Record<string, unknown> {
	if (!existsSync(path)) throw new Error(`There is no file ${path} to take answers from.`);
	const data: unknown = parse(readFileSync(path, 'utf8'), { schema: 'core', maxAliasCount: 0 });
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		throw new Error(`${path} does not hold answers. Write keys and values in YAML or JSON.`);
	return { ...data };
}
