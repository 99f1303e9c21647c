import { parse } from 'yaml';
import type { Field } from './describe-fields.ts';

/**
 * Reads what somebody typed for a key. Whether it is right is for the schema to say.
 *
 * @param texts one text, or several for a list
 * @example readAnswer(sources, ['rferl-2003-02-14', 'ohchr at page 3']) // ['rferl-2003-02-14', { source: 'ohchr', at: 'page 3' }]
 */
export function readAnswer({ shape }: Field, texts: string[]): unknown {
	if (shape.type === 'list') {
		const { item } = shape;
		const isShort = item.shape.type === 'choice' || item.refersTo !== undefined;
		const all = isShort ? texts.flatMap((text) => text.split(',')) : texts;
		return all.map((text) => readAnswer(item, [text]));
	}
	const text = (texts.at(-1) ?? '').trim();
	if (shape.type === 'text' || shape.type === 'choice') return text;
	if (shape.type === 'citation') return readCitation(text);
	return readYaml(text);
}

function readCitation(text: string): unknown {
	const withPlace = /^(\S+) at (.+)$/.exec(text);
	return withPlace ? { source: withPlace[1], at: withPlace[2] } : readYaml(text);
}

/** Numbers, ranges and groups are typed as they stand in a record: `149`, `[12, 15]`, `{ asOf: "2024", value: 3 }`. */
function readYaml(text: string): unknown {
	try {
		return parse(text, { schema: 'core', maxAliasCount: 0 }) as unknown;
	} catch {
		return text;
	}
}

/** The names that a key goes by on the command line: `--as-of`, and `--source` for one of `sources`. */
export function optionNames({ key, shape }: Field, taken: ReadonlySet<string>): string[] {
	const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	if (shape.type !== 'list') return [name];
	const single = SINGULARS[name] ?? name.replace(/s$/, '');
	return single === name || taken.has(single) || NO_PLURALS.has(name) ? [name] : [single, name];
}

const SINGULARS: Record<string, string> = { people: 'person' };
const NO_PLURALS = new Set(['series', 'says']);
