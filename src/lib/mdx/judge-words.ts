import { findMixedWords } from '../text/characters.ts';
import { judgeCharacters, refuseMixedWord } from './judge-characters.ts';
import { rangeOf } from './prose.ts';
import type { ProseNode } from './prose.ts';
import type { Refusal } from './refusal.ts';

/** What holds a line of text, with whatever stands in it. */
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/** Judges words of the tree that readers see otherwise than they stand in the text; the others are judged with the text. */
export function judgeWords(node: ProseNode, source: string): Refusal[] {
	return LINES.has(node.type) ? judgeDivided(node) : judgeEntities(node, source);
}

/** Characters that entities bring in. */
function judgeEntities(node: ProseNode, source: string): Refusal[] {
	const words = [node.value, node.url, node.title, node.alt].filter(
		(one) => typeof one === 'string',
	);
	if (node.type === 'yaml' || words.length === 0) return [];
	const { start, end } = rangeOf(node);
	if (!source.slice(start, end).includes('&')) return [];
	return words.flatMap(judgeCharacters).map((refusal) => ({ ...refusal, start, end }));
}

/** Letters that only look alike in a word of which a part is emphasised or linked. */
function judgeDivided(line: ProseNode): Refusal[] {
	const runs = listRuns(line);
	const whole = runs.map(({ text }) => text).join('');
	const runAt = (place: number) => runs.findLast(({ from }) => from <= place);
	return findMixedWords(whole).flatMap((word) => {
		const first = runAt(word.start);
		const last = runAt(word.end - 1);
		if (!first || !last || first === last) return [];
		const start = first.start + word.start - first.from;
		return [refuseMixedWord({ ...word, start, end: last.start + word.end - last.from })];
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
