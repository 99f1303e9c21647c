import { expect, test } from 'vitest';
import { describePreview } from '../../../../src/lib/checks/preview-notice.ts';

const issue = {
	path: 'entries/a.mdx',
	line: 10,
	column: 62,
	length: 1,
	rule: 'unstated-figure',
	message: 'The claim "b" does not state "sixteen".',
	hint: '',
} as const;

test('names what the check found, after what was set aside', () => {
	expect(describePreview([issue], ['entries/<b>.mdx'])).toEqual({
		count: 'one problem',
		lines: [
			'entries/<b>.mdx is shown as it was before, or not at all.',
			'entries/a.mdx:10:62 unstated-figure. The claim "b" does not state "sixteen".',
		],
	});
});

test('counts the problems beyond thirty', () => {
	const { count, lines } = describePreview(Array.from({ length: 33 }, () => issue));
	expect(count).toBe('33 problems');
	expect(lines).toHaveLength(31);
	expect(lines.at(-1)).toBe('And 3 more.');
});

test('says that nothing is wrong', () => {
	expect(describePreview([])).toEqual({ count: 'no problems', lines: [] });
});
