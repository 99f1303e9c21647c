import { CST, Lexer } from 'yaml';
import type { Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_DEPTH, MAX_DIAGNOSTICS, RESERVED_NAMES, reservedName } from '../diagnostics/limits.ts';
import type { Range } from '../diagnostics/locate.ts';

/** The most keys and members of lists of a file: the parser compares each key with all others of its map. */
const MAX_KEYS = 2_000;

const PARTS = new Set<CST.TokenType>([
	'map-value-ind',
	'seq-item-ind',
	'comma',
	'flow-seq-start',
	'flow-map-start',
]);

const ASTERISK: [what: string, remedy: string] = [
	'An asterisk by itself ("*")',
	'Begin each item of a list with a hyphen and a space: "- ".',
];

/** Parts of YAML that our records do without, each with what to write instead. */
const FEATURES: Partial<Record<CST.TokenType, [what: string, remedy: string]>> = {
	anchor: [
		'An anchor ("&name")',
		'Write the value out; "&" at the start of a text needs quotation marks.',
	],
	alias: [
		'An alias ("*name")',
		'Write the value out; "*" at the start of a text needs quotation marks.',
	],
	tag: [
		'A tag ("!name")',
		'Write the bare value; "!" at the start of a text needs quotation marks.',
	],
	'directive-line': [
		'A directive ("%…")',
		'Take the line out; "%" at the start of a text needs quotation marks.',
	],
	'doc-end': ['The end of a document ("...")', 'Take the line out; a file is one record.'],
	'explicit-key-ind': ['A key with a question mark ("? …")', 'Write "key: value".'],
};

/**
 * Refuses YAML that is more than keys, lists and texts, before it is parsed: `yaml-feature`, `reserved-name`,
 * `too-deep`, `file-size`. It reads the tokens of the parser's own lexer, which does not call itself.
 */
export function validateYaml(text: string, diagnose: Diagnose): Diagnostic[] {
	const found: Diagnostic[] = [];
	const refuse = (place: Range, what: string, hint: string) =>
		found.push(diagnose(place, 'yaml-feature', `${what} cannot stand in a record.`, hint));
	let [offset, depth, dashes, keys] = [0, 0, 0, 0];
	let scalar: (Range & { name: string }) | undefined;
	for (const token of new Lexer().lex(text)) {
		const type = CST.tokenType(token);
		if (type === 'doc-mode' || type === 'scalar' || type === 'flow-error-end') continue;
		const place = { start: offset, end: offset + token.length };
		offset = place.end;
		if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1;
		if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1;
		if (type === 'newline') dashes = 0;
		if (type === 'seq-item-ind' || type === 'explicit-key-ind') dashes += 1;
		if (depth + dashes > MAX_DEPTH) return [tooDeep(diagnose, place)];
		const feature = type === null ? undefined : token === '*' ? ASTERISK : FEATURES[type];
		if (feature !== undefined) refuse(place, ...feature);
		if (type === 'doc-start' && place.start > 0)
			refuse(place, 'A second document ("---")', 'A file is one record; make a file of each.');
		if (type !== null && PARTS.has(type)) keys += 1;
		if (type === 'map-value-ind') {
			if (scalar?.name === '<<') refuse(scalar, 'A merged map ("<<")', 'Write the keys out.');
			else if (scalar !== undefined && RESERVED_NAMES.has(scalar.name.toLowerCase()))
				found.push(
					reservedName(diagnose, scalar, scalar.name, 'No record has such a key; take it out.'),
				);
		}
		if (type === null || type?.endsWith('-scalar'))
			scalar = { ...place, name: token.replace(/^(["'])(.*)\1$/s, '$2') };
		else if (type !== 'space') scalar = undefined;
		if (found.length >= MAX_DIAGNOSTICS) break;
	}
	return keys > MAX_KEYS ? [tooManyKeys(diagnose, keys)] : found;
}

function tooDeep(diagnose: Diagnose, place: Range): Diagnostic {
	const message = `More than ${MAX_DEPTH} lists are nested here.`;
	return diagnose(place, 'too-deep', message, 'See the keys of the record in src/schemas/.');
}

function tooManyKeys(diagnose: Diagnose, keys: number): Diagnostic {
	const message = `This record has ${keys} keys and members of lists; a file has at most ${MAX_KEYS}.`;
	const hint = 'Divide it into several records, or make a table of it.';
	return diagnose({ start: 0, end: 1 }, 'file-size', message, hint);
}
