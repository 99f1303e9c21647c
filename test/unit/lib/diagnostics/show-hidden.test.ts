import { expect, test } from 'vitest';
import { reportIssues } from '../../../../src/lib/diagnostics/report-issues.ts';
import { showHidden } from '../../../../src/lib/diagnostics/show-hidden.ts';

test('writes what nobody sees by its number', () => {
	expect(showHidden('a\u001b[31mb\u202ec\u{e0041}d\ne')).toBe(
		'a[U+001B][31mb[U+202E]c[U+E0041]d[U+000A]e',
	);
});

test('keeps joiners, marks and other scripts', () => {
	expect(showHidden('نمی\u200cتوانند – Суд')).toBe('نمی\u200cتوانند – Суд');
});

test('a report cannot steer a terminal, and its caret stands under the words', () => {
	const file = { path: 'entries/a\u001b[2J.mdx', text: 'Some \u202ewords here' };
	const issue = {
		path: file.path,
		line: 1,
		column: 7,
		length: 5,
		rule: 'own-address' as const,
		message: 'Not \u202eso.',
		hint: 'Do it.',
	};
	expect(reportIssues([issue], new Map([[file.path, file]]), 'human', '')).toBe(
		[
			'entries/a[U+001B][2J.mdx:1:7  own-address',
			'  1 | Some [U+202E]words here',
			'    |              ^^^^^',
			'  Not [U+202E]so.',
			'  Do it.',
		].join('\n'),
	);
});
