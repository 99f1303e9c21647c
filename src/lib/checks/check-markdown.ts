import type { TextRun } from '../ledger/prose.ts';
import { SCHEMES } from '../ledger/ledger-url.ts';
import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';

const SCHEME = `(?:${SCHEMES.join('|')})`;

/** Signs of Markdown that failed, which readers would see as they are; each with what is wrong and what to write. */
const FAILED: [RegExp, message: string, hint: string][] = [
	[
		new RegExp(`\\] +\\(${SCHEME}:[^)\\s]*\\)?`),
		'This is no link, because a space stands between "]" and "(".',
		'Put the address right after the words: [words](claim:ID).',
	],
	[
		new RegExp(`\\)\\[${SCHEME}:[^\\]]*\\]?`),
		'This is no link, because the brackets are the wrong way round.',
		'Put the words in square brackets and the address in round ones: [words](claim:ID).',
	],
	[
		new RegExp(`\\]\\(${SCHEME}: +[^)]*\\)?`),
		'This is no link, because a space stands in its address.',
		'Write the address without spaces: [words](claim:ID).',
	],
	[
		new RegExp(`\\]\\(${SCHEME}:[^)\\s]*`),
		'This is no link, because its round bracket is not closed.',
		'Put ")" after the address: [words](claim:ID).',
	],
	[/^#{1,6}[^#\s].*/, 'This is no heading, because no space follows "#".', 'Write "## Heading".'],
];

/**
 * A text holds what `lib/mdx` allows, and its Markdown became what its author meant (`broken-markdown`).
 */
export function checkMarkdown({ prose }: Context): Diagnostic[] {
	return prose.flatMap(({ record: { file }, parts }) =>
		parts.flatMap((part) => [
			...part.diagnostics,
			...part.runs.flatMap((run) => checkRun(file, run)),
		]),
	);
}

/** Leaves out cascading errors: the figures that a broken link would have stated. */
export function withoutCascadingErrors(issues: Diagnostic[]): Diagnostic[] {
	const failed = new Set(
		issues.filter(({ rule }) => rule === 'broken-markdown').map(({ path }) => path),
	);
	return issues.filter(({ path, rule }) => rule !== 'unstated-figure' || !failed.has(path));
}

function checkRun(file: ContentFile, { text, start }: TextRun): Diagnostic[] {
	if (file.text[start - 1] === '`' || file.text.startsWith('```', start)) return [];
	for (const [pattern, message, hint] of FAILED) {
		const found = pattern.exec(text);
		if (found === null) continue;
		const place = file.text.indexOf(found[0], start);
		const range = { start: Math.max(place, start), end: Math.max(place, start) + found[0].length };
		return [diagnosticAt(file, range, 'broken-markdown', message, hint)];
	}
	return [];
}
