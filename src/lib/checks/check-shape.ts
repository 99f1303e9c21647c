import type { z } from 'astro/zod';
import { KIND_NAMES, schemas } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import type { ParsedYaml } from '../ledger/parse-yaml.ts';
import { didYouMean } from '../text/suggest.ts';
import { issueAt } from './issue.ts';
import type { ContentFile, Issue } from './issue.ts';

type SchemaIssue = z.core.$ZodIssue;

/** Holds a record against its schema. Data is given back only when it has the right shape. */
export function checkShape(
	file: ContentFile,
	kind: Kind,
	yaml: ParsedYaml,
): { data?: unknown; issues: Issue[] } {
	if (yaml.issues.length > 0) return { issues: [] };
	const result = schemas[kind].safeParse(yaml.data);
	if (result.success) return { data: result.data, issues: [] };
	return { issues: result.error.issues.flatMap((issue) => explain(file, kind, yaml, issue)) };
}

function explain(file: ContentFile, kind: Kind, yaml: ParsedYaml, issue: SchemaIssue): Issue[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const name = path.filter((part) => typeof part === 'string').at(-1) ?? '';
	const record = `${/^[aeiou]/.test(KIND_NAMES[kind]) ? 'An' : 'A'} ${KIND_NAMES[kind]}`;
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schemas[kind], path);
		return issue.keys.map((key) => {
			const message = `${record} has no key "${key}"${path.length ? ` in "${name}"` : ''}.${didYouMean(key, known)}`;
			const hint = known.length
				? `The keys are: ${known.join(', ')}.`
				: 'Take the key out or correct its spelling.';
			return issueAt(file, yaml.locateKey([...path, key]), 'unknown-key', message, hint);
		});
	}
	const value = valueAt(yaml.data, path);
	if (value === undefined) {
		const message = `${record} needs "${name}"${path.length > 1 ? ` in "${path.slice(0, -1).join('.')}"` : ''}, and it is not there.`;
		const hint = ownWords(issue) ?? `Add a line "${name}: …".`;
		return [issueAt(file, yaml.locate(path.slice(0, -1)), 'missing-key', message, hint)];
	}
	const shown = typeof value === 'object' ? '' : ` ${JSON.stringify(value)}`;
	const message = `"${path.join('.')}" cannot be${shown || ' this'}.`;
	const hint = ownWords(issue) ?? expected(issue);
	return [issueAt(file, yaml.locate(path), 'wrong-value', message, hint)];
}

/** What to do about a value that a schema refuses: our own sentence where it has one. */
export function remedyOf(issue: SchemaIssue): string {
	return ownWords(issue) ?? expected(issue);
}

/** Our own sentence for a rule, where the schema has one. Zod's own begin with "Invalid" or "Too". */
function ownWords(issue: SchemaIssue): string | undefined {
	if (issue.code === 'invalid_union') {
		const inner = issue.errors.flat().find((one) => ownWords(one) !== undefined);
		return inner && ownWords(inner);
	}
	return /^(?:Invalid|Too|Unrecognized|Expected)/.test(issue.message) ? undefined : issue.message;
}

function expected(issue: SchemaIssue): string {
	if (issue.code === 'invalid_type')
		return issue.expected === 'string'
			? 'Write a text here, in quotation marks if it looks like a number or a date.'
			: `Write ${issue.expected === 'array' ? 'a list' : `a value of type ${issue.expected}`} here.`;
	if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.join(', ')}.`;
	if (issue.code === 'too_small') return `The least is ${String(issue.minimum)}.`;
	if (issue.code === 'too_big') return `The most is ${String(issue.maximum)}.`;
	return 'See the comment on this key in src/schemas/.';
}

function valueAt(data: unknown, path: (string | number)[]): unknown {
	let value = data;
	for (const part of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<string | number, unknown>)[part];
	}
	return value;
}

/** The keys that the schema knows at a place. */
function keysAt(schema: unknown, path: (string | number)[]): string[] {
	let current = unwrap(schema);
	for (const part of path) {
		if (typeof part === 'number') current = unwrap(current?.element ?? current);
		else current = unwrap(current?.shape?.[part]);
	}
	return Object.keys(current?.shape ?? {});
}

interface AnySchema {
	shape?: Record<string, unknown>;
	element?: AnySchema;
	unwrap?: () => unknown;
}

function unwrap(schema: unknown): AnySchema | undefined {
	let current = schema as AnySchema | undefined;
	while (current && !current.shape && !current.element && typeof current.unwrap === 'function')
		current = current.unwrap() as AnySchema;
	return current;
}
