import { isCollection, isScalar, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';

/** The line of an error, taken apart as far as it has the form `key: value`. */
interface YamlLine {
	text: string;
	start: number;
	/** From its first word to its last. */
	words: Range;
	indent: string;
	key: string;
	colon: string;
	gap: string;
	value: string;
	/** Where `value` starts in the YAML. */
	valueStart: number;
}

/** The line that holds a place of a YAML text. */
export function readLine(yaml: string, offset: number): YamlLine {
	const start = yaml.lastIndexOf('\n', offset - 1) + 1;
	const lineEnd = yaml.indexOf('\n', offset);
	const text = yaml.slice(start, lineEnd < 0 ? yaml.length : lineEnd);
	const [, indent = '', key = '', colon = '', gap = '', value = ''] =
		/^(\s*(?:- +)?)(?:([A-Za-z][\w-]*)(:?)([ \u00a0]*)(.*))?/.exec(text) ?? [];
	const words = {
		start: start + text.length - text.trimStart().length,
		end: start + text.trimEnd().length,
	};
	const valueStart = start + indent.length + key.length + colon.length + gap.length;
	return { text, start, words, indent, key, colon, gap, value: value.trimEnd(), valueStart };
}

/** A text as YAML takes it, in the marks that need the fewest signs. */
export function quote(text: string): string {
	return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

type Pattern = (found: {
	line: YamlLine;
	error: YAMLParseError;
	text: string;
	document: Document;
	report: (range: Range, message: string, hint: string) => Diagnostic;
}) => Diagnostic | undefined;

/** What the errors of authors look like, the surest first: each gives its explanation or nothing. */
export const PATTERNS: Pattern[] = [
	({ line, report }) => {
		if (!/^ *\t/.test(line.text)) return undefined;
		const message = 'This line is indented with a tab, and YAML takes only spaces.';
		const start = line.start + line.text.indexOf('\t');
		return report({ start, end: start + 1 }, message, 'Replace the tab with two spaces.');
	},
	({ error, text, report }) => {
		if (error.code !== 'DUPLICATE_KEY') return undefined;
		const [start] = error.pos;
		const key = /^[\w-]+/.exec(text.slice(start))?.[0] ?? '';
		const message = `The key "${key}" stands here a second time.`;
		const end = start + Math.max(key.length, 1);
		return report({ start, end }, message, 'Keep one of the two lines.');
	},
	({ error, text, document, report }) => {
		if (!/^Missing closing/.test(error.message)) return undefined;
		const start = lastStart(document, error.pos[0], (node) => isScalar(node));
		const mark = text[start] ?? '"';
		const words = /^.*/.exec(text.slice(start))![0];
		const message = /[“”]$/.test(words)
			? `This text opens with the straight quotation mark ${mark} and closes with a curly one.`
			: 'The quotation mark that opens here is not closed.';
		const inner = words.slice(1).replace(/[“”]$/, '');
		return report({ start, end: start + words.length }, message, `Write ${quote(inner)}.`);
	},
	({ error, text, document, report }) => {
		if (!/^Flow (?:sequence|map)/.test(error.message)) return undefined;
		const start = lastStart(document, error.pos[0], (node) => isCollection(node) && !!node.flow);
		const [what, mark] = text[start] === '{' ? ['group of keys', '}'] : ['list', ']'];
		const message = `The ${what} that opens here is not closed.`;
		return report({ start, end: start + 1 }, message, `Put "${mark}" after its last item.`);
	},
	({ line: { key, colon, gap, value, words }, report }) => {
		if (colon === ':' && gap === '' && value !== '') {
			const message = `There is no space after the colon of "${key}".`;
			return report(words, message, `Write "${key}: ${value}".`);
		}
		if (colon !== ':' || !gap.includes('\u00a0')) return undefined;
		const message = `The space after the colon of "${key}" is not a plain one.`;
		return report(words, message, `Type it again: "${key}: ${value}".`);
	},
	({ line, text, report }) => {
		const next = readLine(text, Math.min(line.start + line.text.length + 1, text.length));
		if (!line.colon || !line.value || next.start === line.start || !next.colon) return undefined;
		if (next.indent.length <= line.indent.length || /^["'[{|>]/.test(line.value)) return undefined;
		const message = `This line is indented more than "${line.key}" above it, which has its value already.`;
		const range = { start: next.start, end: next.start + next.indent.length };
		return report(range, message, `Begin it in the same column as "${line.key}".`);
	},
	({ line, error, report }) => {
		if (!/sequence items must|block sequence may not/.test(error.message)) return undefined;
		const message = 'This item does not start in the same column as the items above it.';
		return report(line.words, message, 'Begin every "-" of a list in the same column.');
	},
	({ line, text, report }) => {
		if (line.colon) return undefined;
		const before = line.start > 0 ? readLine(text, line.start - 1).text.trim() : '';
		if (/^- /.test(before) && line.text.startsWith(' ')) {
			const message = 'This line stands in a list and is not an item of it.';
			return report(line.words, message, `Write "- ${line.text.trim()}".`);
		}
		if (!line.key || !line.value || line.text.trim().startsWith('- ')) return undefined;
		const [odd = '', sign] = /^([：﹕︓∶꞉=])\s*/.exec(line.value) ?? [];
		const message = sign
			? `The sign "${sign}" after "${line.key}" is not the colon that YAML knows.`
			: `There is no colon after "${line.key}".`;
		return report(line.words, message, `Write "${line.key}: ${line.value.slice(odd.length)}".`);
	},
	({ line: { key, colon, value, valueStart }, report }) => {
		if (!colon || !value) return undefined;
		const range = { start: valueStart, end: valueStart + value.length };
		if (value.startsWith('- ')) {
			const message = `An item of a list cannot stand on the line of its key "${key}".`;
			const hint = `Write it on a line of its own, or as ${key}: [${value.slice(2)}]`;
			return report(range, message, hint);
		}
		const message = /^[@`%*&!|>[{]/.test(value)
			? `YAML does not take "${value[0]}" for the beginning of a text.`
			: /^["']/.test(value)
				? 'This text goes on after its closing quotation mark.'
				: 'This text holds ": ", which YAML takes for another key.';
		if (!/^[@`%*&!|>[{"']|: /.test(value)) return undefined;
		// Without the quotation marks around it, straight or curly.
		const bare = /^(?:(["']).*\1|“.*”)$/.test(value) ? value.slice(1, -1) : value;
		const hint = `Put the whole text in quotation marks: ${key}: ${quote(bare)}`;
		return report(range, message, hint);
	},
];

function lastStart(document: Document, before: number, fits: (node: unknown) => boolean): number {
	let start = 0;
	visit(document, {
		Node: (_, node) => {
			const place = node.range?.[0] ?? 0;
			if (fits(node) && place <= before && place >= start) start = place;
		},
	});
	return start;
}
