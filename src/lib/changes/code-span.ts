import { codeOf } from '../text/characters.ts';

/** How much of a text a summary shows. */
const MOST = 300;
/** Controls, and what has no width or turns the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;

/**
 * An untrusted text as a code span of GitHub's Markdown, in which nothing is read as markup, HTML, an address,
 * an issue's number or somebody's name. It keeps to one line and stands in a table too: a pipe, which would end
 * the cell even within a code span, is shown as `│`. Characters that cannot be seen are named.
 * https://github.github.com/gfm/#code-spans
 */
export function codeSpan(text: string): string {
	const shown = cut(
		text
			.replace(/\s+/g, ' ')
			.trim()
			.replaceAll('|', '│')
			.replace(UNSEEN, (character) => `⟨${codeOf(character)}⟩`),
	);
	if (shown === '') return '(empty)';
	const runs = shown.match(/`+/g) ?? [];
	const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
	return runs.length > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/**
 * The parts of two long texts in which they differ, with some words around them. Short texts stay whole.
 *
 * @example cutToChange('… died, 144 of them …', '… died, 145 of them …')
 */
export function cutToChange(before: string, after: string): [string, string] {
	if (Math.max(before.length, after.length) <= MOST) return [before, after];
	let start = 0;
	while (start < before.length && before[start] === after[start]) start += 1;
	let end = 0;
	const most = Math.min(before.length, after.length) - start;
	while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	const from = Math.max(0, start - 60);
	const part = (text: string) => {
		const to = Math.min(text.length, text.length - end + 60);
		return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
	};
	return [part(before), part(after)];
}

function cut(text: string): string {
	const letters = [...text.slice(0, MOST * 2 + 2)];
	return letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : text;
}
