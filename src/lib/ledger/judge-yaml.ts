import { CST, Lexer } from 'yaml';
import { MOST_DEPTH, MOST_REFUSALS, RESERVED_NAMES } from '../mdx/refusal.ts';
import type { Refusal } from '../mdx/refusal.ts';

/** The most keys and members of lists of a file: the parser compares each key with all others of its map. */
const MOST_KEYS = 2_000;

const PARTS = new Set<CST.TokenType>([
	'map-value-ind',
	'seq-item-ind',
	'comma',
	'flow-seq-start',
	'flow-map-start',
]);
const RESERVED = new RegExp([...RESERVED_NAMES].join('|'), 'i');

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
export function judgeYaml(text: string): Refusal[] {
	if (isPlain(text)) return [];
	const refusals: Refusal[] = [];
	let [offset, depth, dashes, keys] = [0, 0, 0, 0];
	let scalar: { start: number; end: number; name: string } | undefined;
	for (const token of new Lexer().lex(text)) {
		const type = CST.tokenType(token);
		if (type === 'doc-mode' || type === 'scalar' || type === 'flow-error-end') continue;
		const place = { start: offset, end: offset + token.length };
		offset = place.end;
		if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1;
		if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1;
		if (type === 'newline') dashes = 0;
		if (type === 'seq-item-ind' || type === 'explicit-key-ind') dashes += 1;
		if (depth + dashes > MOST_DEPTH) return [tooDeep(place)];
		const feature = type === null ? undefined : FEATURES[type];
		if (feature !== undefined) refusals.push(refuse(place, ...feature));
		if (type === 'doc-start' && place.start > 0)
			refusals.push(
				refuse(place, 'A second document ("---")', 'A file is one record; make a file of each.'),
			);
		if (type !== null && PARTS.has(type)) keys += 1;
		if (type === 'map-value-ind') {
			if (scalar?.name === '<<')
				refusals.push(refuse(scalar, 'A merged map ("<<")', 'Write the keys out.'));
			else if (scalar !== undefined && RESERVED_NAMES.has(scalar.name.toLowerCase()))
				refusals.push(reserved(scalar));
		}
		if (type === null || type?.endsWith('-scalar'))
			scalar = { ...place, name: token.replace(/^(["'])(.*)\1$/s, '$2') };
		else if (type !== 'space') scalar = undefined;
		if (refusals.length >= MOST_REFUSALS) break;
	}
	return keys > MOST_KEYS ? [tooManyKeys(keys)] : refusals;
}

/** True for the text of most records, in which nothing can be meant that is refused; it need not be taken apart. */
function isPlain(text: string): boolean {
	const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
	const hasSigns = /(?:^|[\s,[{:-])["']?[&*!%?<]|^(?:---|\.\.\.)|(?:[-?][ \t]+){9}/m.test(text);
	return (
		!hasSigns &&
		!RESERVED.test(text) &&
		count(/[[{]/g) <= MOST_DEPTH &&
		count(/[:,]|-[ \t\n]/g) <= MOST_KEYS
	);
}

function refuse(place: { start: number; end: number }, what: string, hint: string): Refusal {
	const message = `${what} cannot stand in a record.`;
	return { start: place.start, end: place.end, rule: 'yaml-feature', message, hint };
}

function reserved({ start, end, name }: { start: number; end: number; name: string }): Refusal {
	const message = `"${name}" is a name that every object has in the language that the site is written in.`;
	return {
		start,
		end,
		rule: 'reserved-name',
		message,
		hint: 'No record has such a key; take it out.',
	};
}

function tooDeep(place: { start: number; end: number }): Refusal {
	const message = `Here more than ${MOST_DEPTH} lists stand in one another.`;
	return {
		...place,
		rule: 'too-deep',
		message,
		hint: 'See the keys of the record in src/schemas/.',
	};
}

function tooManyKeys(keys: number): Refusal {
	const message = `This record has ${keys} keys and members of lists; a file has at most ${MOST_KEYS}.`;
	const hint = 'Divide it into several records, or make a table of it.';
	return { start: 0, end: 1, rule: 'file-size', message, hint };
}
