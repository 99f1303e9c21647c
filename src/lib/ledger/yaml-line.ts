import type { Range } from '../text/locate.ts';

/** What is wrong with a YAML text, where, and what to do. */
export interface YamlFault extends Range {
	message: string;
	hint: string;
}

/** The line of an error, taken apart as far as it looks like `key: value`. */
export interface YamlLine {
	text: string;
	start: number;
	indent: string;
	key: string;
	colon: string;
	gap: string;
	value: string;
	/** Where `value` starts in the YAML. */
	valueStart: number;
}

/** The line that holds a place of a YAML text. */
export function readLine(text: string, offset: number): YamlLine {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	const line = text.slice(start, end < 0 ? text.length : end);
	const [, indent = '', key = '', colon = '', gap = '', value = ''] =
		/^(\s*(?:- +)?)(?:([A-Za-z][\w-]*)(:?)([ \u00a0]*)(.*))?/.exec(line) ?? [];
	const valueStart = start + indent.length + key.length + colon.length + gap.length;
	return { text: line, start, indent, key, colon, gap, value: value.trimEnd(), valueStart };
}

/** A fault of a whole line, from its first word to its last. */
export function faultOf(line: YamlLine, message: string, hint: string): YamlFault {
	const start = line.start + /^\s*/.exec(line.text)![0].length;
	return { start, end: line.start + line.text.trimEnd().length, message, hint };
}

/** A text without the quotation marks around it, straight or curly. */
export function unquote(text: string): string {
	return /^(?:(["']).*\1|“.*”)$/.test(text) ? text.slice(1, -1) : text;
}

/** A text as YAML takes it, in the marks that need the fewest signs. */
export function quote(text: string): string {
	return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
