import { mdxToMdast } from 'satteri';
import type { Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_BYTES, MAX_DEPTH, MAX_DIAGNOSTICS, tooLarge } from '../diagnostics/limits.ts';
import { offsetAt } from '../diagnostics/locate.ts';
import type { Range } from '../diagnostics/locate.ts';
import { validateCharacters } from '../text/characters.ts';
import { listNodes, rangeOf, refusedExpression, refusedImport, tooDeep } from './prose-node.ts';
import type { ProseNode } from './prose-node.ts';

/** Each of these makes the parser copy the text of the paragraph so far. */
const MAX_MARKS = 2_000;
/** Stand for `{`, and for the first letter of `import` and `export`, where the parser must not read code. */
const BRACE = '\ue001';
const WORD = '\ue002';
/** What a line of code is parsed as when its word is masked. */
const BLOCKS = new Set(['paragraph', 'heading', 'table']);
const ESM = /^(?=(?:import|export)(?:[ \t{*]|$))[ie]/gm;

/**
 * Validates a text before it is parsed for good: what is too much for the parser, and what it would read as a program.
 * Programs within a document go to a second, recursive parser that a deep one brings down with the whole process,
 * so the text is first parsed with other characters in place of braces; where those end up as text, the
 * braces would have been a program, and where they end up in code, they are code.
 */
export function validateSource(source: string, diagnose: Diagnose): Diagnostic[] {
	const bytes = Buffer.byteLength(source);
	if (bytes > MAX_BYTES) return [tooLarge(diagnose, bytes)];
	const characters = validateCharacters(source, diagnose);
	if (characters.length > 0) return characters;
	const deep = findDeepLine(source);
	if (deep !== undefined) return [tooDeep(diagnose, deep)];
	if ((source.match(/["'&]/g) ?? []).length > MAX_MARKS) {
		const message = `This text has more than ${MAX_MARKS} straight quotation marks and ampersands.`;
		const hint =
			'Write “ and ” and ’ and the characters themselves, or divide the text into several files.';
		return [diagnose({ start: 0, end: 1 }, 'file-size', message, hint)];
	}
	return findPrograms(source, diagnose);
}

/** A line that opens more lists and quotations than a text may nest. */
function findDeepLine(source: string): Range | undefined {
	for (const { 0: marks, index } of source.matchAll(
		/^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm,
	)) {
		const count = marks.match(/>|[-+*]|\d+/g)?.length ?? 0;
		const rest = source.slice(index + marks.length, index + marks.length + 40);
		const isRule = /^[\s*]+$|^[\s-]+$/.test(marks + (/^[^\n]*/.exec(rest)?.[0] ?? ''));
		if (count > MAX_DEPTH && !isRule) return { start: index, end: index + marks.length };
	}
	return undefined;
}

/** Finds what would be read as a program, by the places that masked braces and words end up in. Throws what the parser throws. */
function findPrograms(source: string, diagnose: Diagnose): Diagnostic[] {
	const masked = source.replace(/(?<!\\)((?:\\\\)*)\{/g, `$1${BRACE}`).replace(ESM, WORD);
	if (masked === source) return [];
	const found: Diagnostic[] = [];
	try {
		for (const [node] of listNodes(mdxToMdast(masked) as ProseNode)) {
			const { start, end } = rangeOf(node);
			if (BLOCKS.has(node.type) && masked[start] === WORD && isAtLineStart(masked, start))
				found.push(refusedImport(diagnose, start, source));
			else if (mayRun(node)) {
				const place = masked.slice(start, end).indexOf(BRACE) + start;
				found.push(refusedExpression(diagnose, { start: place, end: place + 1 }));
			}
			if (found.length >= MAX_DIAGNOSTICS) break;
		}
	} catch (error) {
		const place = placeOfBrace(masked, error);
		if (place === undefined) throw error;
		return [refusedExpression(diagnose, { start: place, end: place + 1 })];
	}
	return found;
}

/** The parser points at the tag that it cannot read; a brace within the tag is the reason. */
function placeOfBrace(masked: string, error: unknown): number | undefined {
	const [, line, column] = /^(\d+):(\d+): /.exec(error instanceof Error ? error.message : '') ?? [];
	if (line === undefined || column === undefined) return undefined;
	const start = offsetAt(masked, Number(line), Number(column));
	const tag = /^<[^<]{0,1000}/.exec(masked.slice(start, start + 1001))?.[0] ?? '';
	const index = tag.indexOf(BRACE);
	return index < 0 ? undefined : start + index;
}

function isAtLineStart(text: string, offset: number): boolean {
	return offset === 0 || text[offset - 1] === '\n';
}

/** Braces in code are code; in an attribute that is a text, they are text. */
function mayRun({ type, value, url, title, alt }: ProseNode): boolean {
	if (type === 'code' || type === 'inlineCode' || type === 'yaml' || type === 'toml') return false;
	return [value, url, title, alt].some((text) => typeof text === 'string' && text.includes(BRACE));
}
