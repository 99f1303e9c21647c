import { visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import { quote, readLine } from './yaml-line.ts';
import type { YamlFault } from './yaml-line.ts';
import { LOOKS } from './yaml-looks.ts';

/**
 * Explains the first error of a YAML text in the words of its author. The errors after it mostly follow from it.
 * A line that YAML takes for something else is recognised by its look, since the parser tells only what it expected.
 */
export function explainYaml(text: string, document: Document): YamlFault | undefined {
	const errors = [...document.errors, ...document.warnings] as YAMLParseError[];
	const error = errors.sort((a, b) => a.pos[0] - b.pos[0])[0];
	if (error === undefined) return lostWords(text, document);
	const line = readLine(text, error.pos[0]);
	for (const look of LOOKS) {
		const fault = look({ line, error, text, document });
		if (fault !== undefined) return fault;
	}
	const reason = error.message.replace(/ at line.*$/s, '').replace(/\.?$/, '.');
	return {
		start: error.pos[0],
		end: error.pos[1],
		message: `This is not valid YAML: ${reason}`,
		hint: 'Put texts that hold ": ", "#" or quotation marks in double quotation marks, and indent with spaces.',
	};
}

/** A `#` after a space starts a comment, so that a text loses its end without an error. */
function lostWords(text: string, document: Document): YamlFault | undefined {
	let fault: YamlFault | undefined;
	visit(document, {
		Scalar: (_, node) => {
			const end = node.range?.[1] ?? 0;
			const comment = /^ +#[^\n]*/.exec(text.slice(end))?.[0];
			if (comment === undefined || node.type !== 'PLAIN' || typeof node.value !== 'string')
				return undefined;
			const line = readLine(text, end);
			fault = {
				start: end + comment.indexOf('#'),
				end: end + comment.length,
				message: 'What follows "#" is a comment to YAML, and would be lost to readers.',
				hint: `Put the whole text in quotation marks: ${line.key}: ${quote(line.value)}`,
			};
			return visit.BREAK;
		},
	});
	return fault;
}
