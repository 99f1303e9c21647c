import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findMixedWords, mixedScript, validateCharacters } from '../text/characters.ts';
import { rangeOf } from './prose-node.ts';
import type { ProseNode, ProseText } from './prose-node.ts';

/** What holds a line of text, with whatever stands in it. */
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/** Validates words of the tree that readers see otherwise than they stand in the text; the others are validated with the text. */
export function validateWords(node: ProseNode, text: ProseText): Diagnostic[] {
	return LINES.has(node.type) ? validateDivided(node, text) : validateEntities(node, text);
}

/** Characters that entities bring in. */
function validateEntities(node: ProseNode, { source, diagnose }: ProseText): Diagnostic[] {
	const range = rangeOf(node);
	if (node.type === 'yaml' || !source.slice(range.start, range.end).includes('&')) return [];
	return [node.value, node.url, node.title, node.alt].flatMap((words) =>
		validateCharacters(words ?? '', (_, ...rest) => diagnose(range, ...rest)),
	);
}

/** Letters that only look alike in a word of which a part is emphasised or linked. */
function validateDivided(line: ProseNode, { diagnose }: ProseText): Diagnostic[] {
	const runs = listRuns(line);
	const whole = runs.map(({ text }) => text).join('');
	const runAt = (place: number) => runs.findLast(({ from }) => from <= place);
	return findMixedWords(whole).flatMap((word) => {
		const first = runAt(word.start);
		const last = runAt(word.end - 1);
		if (!first || !last || first === last) return [];
		const start = first.start + word.start - first.from;
		return [mixedScript(word, { start, end: last.start + word.end - last.from }, diagnose)];
	});
}

interface Run {
	text: string;
	/** Where it begins in the line as readers see it, and in the source. */
	from: number;
	start: number;
}

/** The texts of a line in order. What is no text divides words. */
function listRuns(line: ProseNode): Run[] {
	const runs: Run[] = [];
	let from = 0;
	const visit = (node: ProseNode): void => {
		if (node.children) return node.children.forEach(visit);
		const text = node.type === 'text' ? (node.value ?? '') : '\n';
		runs.push({ text, from, start: rangeOf(node).start });
		from += text.length;
	};
	visit(line);
	return runs;
}
