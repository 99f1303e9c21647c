import { KIND_NAMES, schemas } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import type { ParsedYaml } from '../ledger/parse-yaml.ts';
import { didYouMean, suggest } from '../text/suggest.ts';
import { explainValue, ownMessage } from './explain-value.ts';
import type { SchemaIssue } from './explain-value.ts';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { keysAt, requiredKeys } from './schema-keys.ts';

type Path = (string | number)[];
interface Shape {
	file: ContentFile;
	kind: Kind;
	yaml: ParsedYaml;
}

/**
 * Validates a record by its schema. Data is returned only when it has the right shape.
 *
 * @returns `meantKind` for a valid record of another kind, which stands in the wrong folder
 */
export function checkShape(
	file: ContentFile,
	kind: Kind,
	yaml: ParsedYaml,
): { data?: unknown; issues: Diagnostic[]; meantKind?: Kind } {
	if (yaml.issues.length > 0) return { issues: [] };
	const shape = { file, kind, yaml };
	if (!isGroup(yaml.data)) return { issues: [noKeys(shape)] };
	const result = schemas[kind].safeParse(yaml.data);
	if (result.success) return { data: result.data, issues: [] };
	const { issues } = result.error;
	const meantKind = issues.some(({ code }) => code === 'unrecognized_keys')
		? findMeantKind(shape)
		: undefined;
	if (meantKind) return { issues: [inWrongFolder(shape, meantKind)], meantKind };
	const meant = new Set(issues.flatMap((issue) => meantKeys(kind, issue)));
	return { issues: issues.flatMap((issue) => explain(shape, issue, meant)) };
}

function explain(shape: Shape, issue: SchemaIssue, meant: Set<string>): Diagnostic[] {
	const { file, kind, yaml } = shape;
	const path = pathOf(issue);
	const name = path.filter((part) => typeof part === 'string').at(-1) ?? '';
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownKey(shape, path, key));
	const value = valueAt(yaml.data, path);
	if (value === undefined) {
		// A key that is there under a wrong spelling is not missing as well.
		if (meant.has(path.join('.'))) return [];
		const message = `${a(kind)} needs "${name}"${path.length > 1 ? ` in "${path.slice(0, -1).join('.')}"` : ''}, and it is not there.`;
		const hint = ownMessage(issue) ?? `Add a line "${name}: …".`;
		return [diagnosticAt(file, yaml.locate(path.slice(0, -1)), 'missing-key', message, hint)];
	}
	const { message, hint } = explainValue(issue, path, value);
	const place = value === null ? yaml.locateKey(path) : yaml.locate(path);
	return [diagnosticAt(file, place, 'wrong-value', message, hint)];
}

function unknownKey({ file, kind, yaml }: Shape, path: Path, key: string): Diagnostic {
	const known = keysAt(schemas[kind], path);
	const parent = path.filter((part) => typeof part === 'string').at(-1);
	const within = parent === undefined ? '' : ` in "${parent}"`;
	const message = `${a(kind)} has no key "${key}"${within}.${didYouMean(bare(key), known)}`;
	const hint = /^\d+$/.test(key)
		? 'Write figures without commas: 1963, not 1,963.'
		: key !== bare(key)
			? 'Write keys without quotation marks.'
			: known.length
				? `The keys are: ${known.join(', ')}.`
				: 'Take the key out or correct its spelling.';
	return diagnosticAt(file, yaml.locateKey([...path, key]), 'unknown-key', message, hint);
}

/** The keys that misspelt ones were meant to be. */
function meantKeys(kind: Kind, issue: SchemaIssue): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	const path = pathOf(issue);
	const known = keysAt(schemas[kind], path);
	return issue.keys.flatMap((key) => {
		const meant = suggest(bare(key), known);
		return meant === undefined ? [] : [[...path, meant].join('.')];
	});
}

function findMeantKind({ file, kind, yaml }: Shape): Kind | undefined {
	if (!file.path.startsWith('ledger/')) return undefined;
	const kinds = Object.keys(schemas) as Kind[];
	return kinds.find((one) => one !== kind && schemas[one].safeParse(yaml.data).success);
}

/** For a record in the wrong folder its keys are not reported. */
function inWrongFolder({ file, kind }: Shape, other: Kind): Diagnostic {
	const message = `This file holds a ${KIND_NAMES[other]}, but it stands among the ${kind}.`;
	const hint = `Move it to ${file.path.replace(`ledger/${kind}/`, `ledger/${other}/`)}.`;
	return diagnosticAt(file, FILE_START, 'misplaced-file', message, hint);
}

function noKeys({ file, kind, yaml }: Shape): Diagnostic {
	const isEmpty = yaml.data === null || yaml.data === undefined;
	const message = isEmpty
		? 'There is nothing in this record.'
		: `${a(kind)} is written as keys with values, and this is not.`;
	const [first = ''] = requiredKeys(schemas[kind]);
	const hint = `Write one key a line, from "${first}: …". ${a(kind)} needs: ${requiredKeys(schemas[kind]).join(', ')}.`;
	return diagnosticAt(file, yaml.locate([]), 'wrong-value', message, hint);
}

function a(kind: Kind): string {
	return `${/^[aeiou]/.test(KIND_NAMES[kind]) ? 'An' : 'A'} ${KIND_NAMES[kind]}`;
}

function bare(key: string): string {
	return key.replace(/[“”‘’"']/g, '');
}

function pathOf(issue: SchemaIssue): Path {
	return issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

function isGroup(data: unknown): boolean {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function valueAt(data: unknown, path: Path): unknown {
	let value = data;
	for (const part of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<string | number, unknown>)[part];
	}
	return value;
}
