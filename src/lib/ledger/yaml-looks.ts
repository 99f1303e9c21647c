import { isCollection, isScalar, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import { faultOf, quote, readLine, unquote } from './yaml-line.ts';
import type { YamlFault, YamlLine } from './yaml-line.ts';

type Look = (fault: {
	line: YamlLine;
	error: YAMLParseError;
	text: string;
	document: Document;
}) => YamlFault | undefined;

/** How the faults of authors look, the surest first: each gives its explanation or nothing. */
export const LOOKS: Look[] = [
	({ line }) => {
		if (!/^ *\t/.test(line.text)) return undefined;
		const message = 'This line is indented with a tab, and YAML takes only spaces.';
		const start = line.start + line.text.indexOf('\t');
		return { start, end: start + 1, message, hint: 'Replace the tab with two spaces.' };
	},
	({ error, text }) => {
		if (error.code !== 'DUPLICATE_KEY') return undefined;
		const key = /^[\w-]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
		const range = { start: error.pos[0], end: error.pos[0] + Math.max(key.length, 1) };
		const message = `The key "${key}" stands here a second time.`;
		return { ...range, message, hint: 'Keep one of the two lines.' };
	},
	({ error, text, document }) => {
		if (!/^Missing closing/.test(error.message)) return undefined;
		const start = lastStart(document, error.pos[0], (node) => isScalar(node));
		const mark = text[start] ?? '"';
		const end = text.indexOf('\n', start);
		const words = text.slice(start, end < 0 ? text.length : end);
		const message = /[“”]$/.test(words)
			? `This text opens with the straight quotation mark ${mark} and closes with a curly one.`
			: 'The quotation mark that opens here is not closed.';
		const inner = words.slice(1).replace(/[“”]$/, '');
		return { start, end: start + words.length, message, hint: `Write ${quote(inner)}.` };
	},
	({ error, text, document }) => {
		if (!/^Flow (?:sequence|map)/.test(error.message)) return undefined;
		const start = lastStart(document, error.pos[0], (node) => isCollection(node) && !!node.flow);
		const [what, mark] = text[start] === '{' ? ['group of keys', '}'] : ['list', ']'];
		const message = `The ${what} that opens here is not closed.`;
		return { start, end: start + 1, message, hint: `Put "${mark}" after its last item.` };
	},
	({ line }) => {
		if (line.colon === ':' && line.gap === '' && line.value !== '')
			return faultOf(
				line,
				`There is no space after the colon of "${line.key}".`,
				`Write "${line.key}: ${line.value}".`,
			);
		if (line.colon !== ':' || !line.gap.includes('\u00a0')) return undefined;
		const message = `The space after the colon of "${line.key}" is not a plain one.`;
		return faultOf(line, message, `Type it again: "${line.key}: ${line.value}".`);
	},
	({ line, text }) => {
		const next = readLine(text, Math.min(line.start + line.text.length + 1, text.length));
		if (!line.colon || !line.value || next.start === line.start || !next.colon) return undefined;
		if (next.indent.length <= line.indent.length || /^["'[{|>]/.test(line.value)) return undefined;
		const message = `This line is indented more than "${line.key}" above it, which has its value already.`;
		const hint = `Begin it in the same column as "${line.key}".`;
		return { start: next.start, end: next.start + next.indent.length, message, hint };
	},
	({ line, error }) => {
		if (!/sequence items must|block sequence may not/.test(error.message)) return undefined;
		const message = 'This item does not start in the same column as the items above it.';
		const hint = 'Begin every "-" of a list in the same column.';
		return faultOf(line, message, hint);
	},
	({ line, text }) => {
		if (line.colon) return undefined;
		const before = line.start > 0 ? readLine(text, line.start - 1).text.trim() : '';
		if (/^- /.test(before) && line.text.startsWith(' '))
			return faultOf(
				line,
				'This line stands in a list and is not an item of it.',
				`Write "- ${line.text.trim()}".`,
			);
		if (!line.key || !line.value || line.text.trim().startsWith('- ')) return undefined;
		const message = `There is no colon after "${line.key}".`;
		return faultOf(line, message, `Write "${line.key}: ${line.value}".`);
	},
	({ line }) => {
		const range = { start: line.valueStart, end: line.valueStart + line.value.length };
		if (!line.colon || !line.value) return undefined;
		const hint = `Put the whole text in quotation marks: ${line.key}: ${quote(unquote(line.value))}`;
		if (line.value.startsWith('- '))
			return {
				...range,
				message: `An item of a list cannot stand on the line of its key "${line.key}".`,
				hint: `Write it on a line of its own, or as ${line.key}: [${line.value.slice(2)}]`,
			};
		if (/^[@`%*&!|>[{]/.test(line.value))
			return {
				...range,
				message: `YAML does not take "${line.value[0]}" for the beginning of a text.`,
				hint,
			};
		if (/^["']/.test(line.value))
			return {
				...range,
				message: 'This text goes on after its closing quotation mark.',
				hint,
			};
		if (!line.value.includes(': ')) return undefined;
		return { ...range, message: 'This text holds ": ", which YAML takes for another key.', hint };
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
