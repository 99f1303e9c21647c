import { showHidden } from './show-hidden.ts';
import type { ContentFile, Diagnostic } from './diagnostic.ts';

/** How issues can be written. */
export const REPORT_FORMATS = ['human', 'github', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Writes issues for a person, for annotations on GitHub, or for a program.
 *
 * @param folder what stands before each path, such as `src/content/`
 * @param rules where the page of each rule stands: a folder of the project, or an address
 */
export function reportIssues(
	issues: Diagnostic[],
	files: Map<string, ContentFile>,
	format: ReportFormat,
	folder: string,
	rules = 'docs/rules/',
): string {
	if (format === 'json') {
		const shown = issues.map((issue) => ({ ...issue, path: folder + issue.path }));
		const keys = ['path', 'line', 'column', 'rule', 'message', 'hint'];
		return JSON.stringify(shown, keys, '\t');
	}
	if (format === 'github')
		return issues.map((issue) => annotation(issue, folder, rules)).join('\n');
	return issues.map((issue) => paragraph(issue, files.get(issue.path), folder)).join('\n\n');
}

/** Says where each rule that was broken is explained, with an example; nothing without an issue. */
export function listRulePages(issues: Diagnostic[], rules = 'docs/rules/'): string {
	const names = [...new Set(issues.map(({ rule }) => rule))].sort();
	if (names.length === 0) return '';
	return `Examples, wrong and right: ${names.map((name) => `${rules}${name}.md`).join(', ')}`;
}

/**
 * One issue with its line and a caret under the words. Long lines are cut around them. What the author typed is shown
 * so that it cannot steer the terminal or the log that it is printed to.
 */
function paragraph(issue: Diagnostic, file: ContentFile | undefined, folder: string): string {
	const { path, line, column, length, rule, message, hint } = issue;
	const text = (file?.text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ');
	const from = Math.max(0, Math.min(column - 40, text.length - 96));
	const before = showHidden(text.slice(from, column - 1));
	const words = showHidden(text.slice(column - 1, Math.min(column - 1 + length, from + 96)));
	const after = showHidden(text.slice(Math.max(column - 1 + length, from), from + 96));
	const shown = `${from > 0 ? '…' : ''}${before}${words}${after}${text.length > from + 96 ? '…' : ''}`;
	const gutter = `  ${line} | `;
	const indent = before.length + (from > 0 ? 1 : 0);
	return [
		`${showHidden(folder + path)}:${line}:${column}  ${rule}`,
		`${gutter}${shown}`,
		`${' '.repeat(gutter.length - 2)}| ${' '.repeat(indent)}${'^'.repeat(Math.max(1, words.length))}`,
		`  ${showHidden(message)}`,
		`  ${showHidden(hint)}`,
	].join('\n');
}

/** A workflow command, as GitHub Actions reads it. */
function annotation(issue: Diagnostic, folder: string, rules: string): string {
	const { path, line, column, length, rule, message, hint } = issue;
	const place = `file=${property(folder + path)},line=${line},col=${column},endColumn=${column + length}`;
	return `::error ${place},title=${property(rule)}::${data(`${showHidden(message)}\n${showHidden(hint)}\n${rules}${rule}.md`)}`;
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
