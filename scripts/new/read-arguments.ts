import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { fieldsOf } from '../../src/lib/contributing/describe-fields.ts';
import { kindNamed, unknownKind, KIND_WORDS } from '../../src/lib/contributing/name-kind.ts';
import type { Answers } from '../../src/lib/contributing/plan-record.ts';
import { optionNames, readAnswer } from '../../src/lib/contributing/read-answer.ts';
import type { Kind } from '../../src/schemas/index.ts';
import { explainParseError } from '../command-line.ts';
import { SHEET_FLAGS, SHEET_OPTIONS, isSheet, readSheetOptions } from './sheet-options.ts';
import type { SheetOptions } from './sheet-options.ts';

/** What the command line of `npm run new` asks for. */
export interface Arguments {
	kind: Kind;
	answers: Answers;
	/** The address of a source. */
	url: string | undefined;
	/** True when the id may be near another. */
	mayBeNear: boolean;
	/** The spreadsheet that a dataset is read from, with what is said about it. */
	sheet?: SheetOptions;
}

/** Reads what stands after `npm run new --`. Throws an error whose message is for whoever typed it. */
export function readArguments([word, ...args]: string[]): Arguments {
	if (word === undefined || word.startsWith('-'))
		throw new Error(
			`Name the kind of record: ${KIND_WORDS.join(', ')}. For example: npm run new -- claim`,
		);
	const kind = kindNamed(word);
	if (kind === undefined) throw new Error(unknownKind(word));

	const fields = fieldsOf(kind);
	const taken = new Set(['id', 'topic', ...fields.map(({ key }) => key)]);
	if (taken.has('topics')) taken.delete('topic');
	const named = fields.map((field) => ({ field, names: optionNames(field, taken) }));
	const flags = named.filter(({ field }) => field.shape.type === 'flag');
	const ofSheets = kind === 'datasets' ? SHEET_OPTIONS : [];
	const { values, positionals } = parseOptions(
		args,
		['id', 'topic', 'body', 'from', ...named.flatMap(({ names }) => names), 'near', ...ofSheets],
		new Set(['near', ...SHEET_FLAGS, ...flags.flatMap(({ names }) => names)]),
	);
	if (positionals.length > (kind === 'sources' ? 1 : 0))
		throw new Error(
			`"${positionals.at(-1)}" belongs to nothing. Options look like --id crocus-toll.`,
		);

	const files = (values['from'] ?? []).map(String);
	const sheetPath = kind === 'datasets' ? files.find(isSheet) : undefined;
	const from = files.findLast((path) => path !== sheetPath);
	const filed = from === undefined ? {} : readAnswersFile(from);
	const sheet = sheetPath === undefined ? undefined : readSheetOptions(sheetPath, values, filed);
	const lone = sheet ? undefined : ofSheets.find((name) => values[name] !== undefined);
	if (lone !== undefined)
		throw new Error(`"--${lone}" is about a spreadsheet. Name its file: --from FILE.csv.`);
	const { id, topic, body, ...data } = filed;
	for (const { field, names } of named) {
		// `--topic` is the folder, and one of the topics too.
		const given = [...new Set(names.flatMap((name) => values[name] ?? []))];
		if (given.length > 0)
			data[field.key] = field.shape.type === 'flag' ? true : readAnswer(field, given.map(String));
	}
	const text = (option: unknown, filed: unknown) =>
		[option, filed].find((value) => typeof value === 'string');
	return {
		kind,
		answers: {
			id: text(values['id']?.at(-1), id),
			topic: text(values['topic']?.[0], topic),
			body: text(values['body']?.at(-1), body),
			data,
		},
		url: positionals[0],
		mayBeNear: values['near'] !== undefined,
		...(sheet && { sheet }),
	};
}

function parseOptions(args: string[], names: string[], flags: ReadonlySet<string>) {
	const options = Object.fromEntries(
		names.map((name) => {
			const type: 'boolean' | 'string' = flags.has(name) ? 'boolean' : 'string';
			return [name, { type, multiple: true as const }];
		}),
	);
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new Error(explainParseError(error as Error, names));
	}
}

function readAnswersFile(path: string): Record<string, unknown> {
	if (!existsSync(path)) throw new Error(`There is no file ${path} to take answers from.`);
	const data: unknown = parse(readFileSync(path, 'utf8'), { schema: 'core', maxAliasCount: 0 });
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		throw new Error(`${path} does not hold answers. Write keys and values in YAML or JSON.`);
	return { ...data };
}
